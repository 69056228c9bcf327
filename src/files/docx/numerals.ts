const DIGITS = '〇一二三四五六七八九'

/** A number as Word writes it in front of a paragraph, by the name that it gives the kind; empty for a bullet. */
export function numeral(value: number, format: string): string {
  if (/^(?:chinese|japanese|taiwanese|ideograph|korean)/u.test(format)) return chinese(value)
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') return circled(value)
  if (format === 'bullet' || format === 'none') return ''
  if (format === 'lowerLetter') return letter(value)
  if (format === 'upperLetter') return letter(value).toUpperCase()
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  return format === 'upperRoman' ? roman(value) : String(value)
}

function chinese(value: number): string {
  if (value <= 0 || value > 99) return [...String(value)].map(digit => DIGITS[Number(digit)] ?? digit).join('')
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const left = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`
  return left + (ones === 0 ? '' : DIGITS[ones])
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
}

function letter(value: number): string {
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.min(4, Math.ceil(value / 26)))
}

const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = Math.min(value, 399)
  let text = ''
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) text += sign
  return text
}
