import { Suspense, useState } from 'react'
import { isBalanced } from '../../domain/checks/balance.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Headline, NoChange } from '../../summaries/headlines.ts'
import { useWords } from '../../words/useWords.ts'
import type { FirstWords } from '../../words/words.ts'
import { CheckMark } from '../parts/CheckMark.tsx'
import { fetched } from '../parts/fetched.tsx'
import { Mark } from '../parts/Mark.tsx'
import styles from './overview.module.css'

const Formula = fetched(async () => (await import('./Formula.tsx')).Formula)

interface HeadlineCardProps {
  readonly headline: Headline
  readonly choice: Choice
  /** Over how many bodies most changes are computed; said at a card only where it differs. */
  readonly usual: number
}

/** One indicator: its value, its change, its base, and on demand the formula with each number's place. */
export function HeadlineCard({ headline, choice, usual }: HeadlineCardProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const { indicator, now, counted, uncounted } = headline
  const broken = counted.filter(({ report }) => !isBalanced(report)).length
  return (
    <li className={styles['card']}>
      <h3>{indicator[words.lang]}</h3>
      {now.value === null ? (
        <p className={styles['none']}>{now.reason ? words.overview.reasons[now.reason] : ''}</p>
      ) : (
        <>
          <p className={styles['value']} data-small={now.small}>
            {valueText(headline, words)}
            {now.derived > 0 ? <Mark status="derived" /> : null}
            {broken > 0 ? <CheckMark reason={words.trust.failing(broken)} /> : null}
          </p>
          <Base headline={headline} />
          <p className={styles['change']}>{changeText(headline, words, usual)}</p>
        </>
      )}
      {uncounted.length > 0 && counted.length > 0 ? (
        <p className={styles['change']}>
          {words.overview.countedOf(counted.length, counted.length + uncounted.length)}
        </p>
      ) : null}
      <details className={styles['more']} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{words.overview.formula}</summary>
        <Suspense>{open ? <Formula headline={headline} choice={choice} /> : null}</Suspense>
      </details>
    </li>
  )
}

// Where the base is too small, the two numbers come first and the rate after them.
function valueText({ indicator, now }: Headline, { numbers }: FirstWords): string {
  if (now.value === null) return ''
  if (indicator.denominator.length === 0) return numbers.short(now.value)
  return now.small || isBeyondWhole({ indicator, now }) ? fraction(now, numbers) : numbers.percent(now.value)
}

/** A part cannot be more than its whole: such a share is a fault of the figures, and no rate is made of it. */
function isBeyondWhole({ indicator, now }: Pick<Headline, 'indicator' | 'now'>): boolean {
  return indicator.kind === 'share' && (now.value ?? 0) > 1
}

function Base({ headline: { indicator, now } }: { readonly headline: Headline }) {
  const { overview, numbers } = useWords()
  if (now.value === null || indicator.denominator.length === 0) return null
  if (isBeyondWhole({ indicator, now }))
    return (
      <p className={styles['base']}>
        <em>{overview.beyondWhole}</em>
      </p>
    )
  return (
    <p className={styles['base']}>
      {now.small ? <em>{overview.small(numbers.percent(now.value))}</em> : fraction(now, numbers)}
    </p>
  )
}

function fraction({ numerator, denominator }: Headline['now'], numbers: FirstWords['numbers']): string {
  return `${numbers.exact(numerator ?? 0)} ÷ ${numbers.exact(denominator ?? 0)}`
}

function changeText({ change, indicator, now }: Headline, { overview, numbers }: FirstWords, usual: number): string {
  if (isBeyondWhole({ indicator, now })) return ''
  if (change.value === null) return saysWhy(change, now, usual) ? overview.change.none[change.reason] : ''
  const isCount = indicator.denominator.length === 0
  const text = isCount ? numbers.percent(change.value) : numbers.points(change.value)
  const rounded = Math.round(change.value * 1000)
  if (rounded === 0) return overview.change.same
  const said = isCount ? overview.change.percent(`${rounded > 0 ? '+' : ''}${text}`) : overview.change.points(text)
  return change.units < usual ? `${said} (${overview.change.units(change.units)})` : said
}

// Where no body has a report of the year before, the page says so once.
function saysWhy(
  change: Headline['change'],
  now: Headline['now'],
  usual: number,
): change is Headline['change'] & { readonly reason: NoChange } {
  return change.reason !== null && !now.small && (change.reason !== 'noReport' || usual > 0)
}
