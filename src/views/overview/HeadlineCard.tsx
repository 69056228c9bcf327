import type { Choice } from '../../summaries/choice.ts'
import type { Headline } from '../../summaries/headlines.ts'
import { useWords } from '../../words/useWords.ts'
import type { Words } from '../../words/words.ts'
import { Mark } from '../parts/Mark.tsx'
import { Formula } from './Formula.tsx'
import styles from './overview.module.css'

/** One indicator: its value, its change, its base, and on demand the formula with each number's place. */
export function HeadlineCard({ headline, choice }: { readonly headline: Headline; readonly choice: Choice }) {
  const words = useWords()
  const { indicator, now, counted, uncounted } = headline
  const all = counted.length + uncounted.length
  const isCount = indicator.denominator.length === 0
  return (
    <li className={styles['card']}>
      <h3>{indicator[words.lang]}</h3>
      <p className={styles['value']}>
        {now.value === null ? (
          <span className={styles['none']}>{now.reason ? words.overview.reasons[now.reason] : '–'}</span>
        ) : (
          <>
            {isCount ? words.numbers.short(now.value) : words.numbers.percent(now.value)}
            {now.derived > 0 ? <Mark status="derived" /> : null}
          </>
        )}
      </p>
      {now.value !== null && !isCount ? (
        <p className={styles['base']}>
          {words.numbers.exact(now.numerator ?? 0)} ÷ {words.numbers.exact(now.denominator ?? 0)}
          {now.small ? <em> · {words.overview.small(words.numbers.exact(now.denominator ?? 0))}</em> : null}
        </p>
      ) : null}
      {now.value === null ? null : <p className={styles['change']}>{changeText(headline, words)}</p>}
      {uncounted.length > 0 ? (
        <p className={styles['change']}>{words.overview.countedOf(counted.length, all)}</p>
      ) : null}
      <details className={styles['more']}>
        <summary>{words.overview.formula}</summary>
        <Formula headline={headline} choice={choice} />
      </details>
    </li>
  )
}

function changeText({ change, indicator, counted }: Headline, { overview, numbers }: Words): string {
  if (change.value === null) return change.reason ? overview.change.none[change.reason] : ''
  const isCount = indicator.denominator.length === 0
  const size = isCount ? Math.abs(change.value) : Math.abs(change.value) * 10
  if (size < 0.0005) return overview.change.same
  const sign = change.value > 0 ? '+' : ''
  const text = isCount
    ? overview.change.percent(`${sign}${numbers.percent(change.value)}`)
    : overview.change.points(numbers.points(change.value))
  return change.units < counted.length ? `${text}（${overview.change.units(change.units)}）` : text
}
