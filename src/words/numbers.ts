import type { Lang } from '../domain/langs.ts'

/** How numbers are said in one language. */
export interface Numbers {
  /** Every digit, grouped: 12,345.6 */
  readonly exact: (value: number) => string
  /** 万 and 亿 in Chinese from 10,000 on, K and M in English; shorter ones exactly. */
  readonly short: (value: number) => string
  /** A ratio as a percentage with one decimal, without it where it is whole: 0.6 → 60%, 0.0497 → 5.0%. */
  readonly percent: (ratio: number) => string
  /** A difference of two ratios in percentage points, with its sign: 0.023 → +2.3 */
  readonly points: (difference: number) => string
  /** A change of a count, with its sign. */
  readonly signed: (difference: number) => string
  /** A relative change as a percentage with its sign and one decimal: 0.125 → +12.5% */
  readonly growth: (ratio: number) => string
}

const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' }

/** The numbers of a language, made once with Intl. */
export const NUMBERS: Readonly<Record<Lang, Numbers>> = { zh: numbersOf('zh'), en: numbersOf('en') }

function numbersOf(lang: Lang): Numbers {
  const locale = LOCALES[lang]
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  // en-GB would write m for million.
  const short = new Intl.NumberFormat(lang === 'en' ? 'en-US' : locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
  const growth = new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const points = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  return {
    exact: value => exact.format(value),
    short: value => (Math.abs(value) < 10_000 ? exact.format(value) : short.format(value)),
    percent: ratio => withMinus(isWhole(ratio) ? whole.format(ratio) : percentText(ratio, percent)),
    points: difference => withMinus(points.format(difference * 100)),
    signed: difference => withMinus(signed.format(difference)),
    growth: ratio => withMinus(growth.format(ratio)),
  }
}

function isWhole(ratio: number): boolean {
  return Math.abs(ratio * 100 - Math.round(ratio * 100)) < 1e-9
}

// What is not nothing is not said to be 0 %, and what is not all is not said to be 100 %.
function percentText(ratio: number, format: Intl.NumberFormat): string {
  if (ratio > 0 && ratio < 0.0005) return `<${format.format(0.001)}`
  if (ratio < 1 && ratio > 0.9995) return `>${format.format(0.999)}`
  return format.format(ratio)
}

function withMinus(text: string): string {
  return text.replace('-', '−')
}
