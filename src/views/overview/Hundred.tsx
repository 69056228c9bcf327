import { inkOf, type InkId } from '../../charts/colours.ts'
import { shortLabel } from '../../charts/labels.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { OutcomeShares } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './Hundred.module.css'

interface HundredProps {
  readonly outcomes: OutcomeShares
  readonly choice: Choice
  /** Too few cases to speak of a hundred: the counts alone are shown. */
  readonly isSmall: boolean
}

const SIDE = 10

/** A hundred squares, one for each of a hundred applications closed, and the same in words and numbers. */
export function Hundred({ outcomes, choice, isSmall }: HundredProps) {
  const { overview, numbers, lang } = useWords()
  const bands = bandsOf(outcomes.parts)
  const total = numbers.exact(outcomes.total)
  const spoken = outcomes.parts.map(part => `${shortLabel(part.outcome.label, lang)} ${part.inHundred}`).join(', ')
  return (
    <figure className={styles['figure']} data-small={isSmall} data-later>
      <figcaption>
        <strong>{overview.hundredTitle}</strong>
        <span>
          {isSmall ? overview.countsOnly(total) : overview.hundredBase(total)}
          {outcomes.derived > 0 ? ` ${overview.hundredDerived(outcomes.derived)}` : null}
        </span>
      </figcaption>
      {isSmall ? null : (
        <svg viewBox="0 0 109 109" className={styles['squares']} role="img" aria-label={overview.hundredAbout(spoken)}>
          {bands.map(({ ink, squares }) => (
            <path key={ink} fill={inkOf(ink)} d={squares} />
          ))}
        </svg>
      )}
      <ul className={styles['parts']}>
        <li className={styles['heads']} aria-hidden="true">
          <span />
          <span />
          {isSmall ? null : <span className={styles['share']}>{overview.inHundred}</span>}
          <span className={styles['count']}>{overview.counted}</span>
        </li>
        {outcomes.parts.map(({ outcome, count, inHundred }) => (
          <li key={outcome.id}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect width="12" height="12" fill={inkOf(outcome.id)} />
            </svg>
            <a href={hrefOf(choice, { page: 'applications', cell: '' })}>{shortLabel(outcome.label, lang)}</a>
            {isSmall ? null : <span className={styles['share']}>{inHundred}</span>}
            <span className={styles['count']}>{numbers.exact(count)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** The squares of each outcome as one shape, column after column, each where the one before ends. */
function bandsOf(parts: OutcomeShares['parts']): readonly { readonly ink: InkId; readonly squares: string }[] {
  const ends = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, { inHundred }) => sum + inHundred, 0))
  return parts.map(({ outcome, inHundred }, at) => {
    const first = (ends[at] ?? 0) - inHundred
    const squares = Array.from({ length: inHundred }, (_, one) => squareAt(first + one, one === 0)).join('')
    return { ink: outcome.id, squares }
  })
}

/** The first of a shape and of a column says where it is; each other is the one above, further down. */
function squareAt(place: number, isFirst: boolean): string {
  const [column, row] = [Math.floor(place / SIDE), place % SIDE]
  return `${isFirst || row === 0 ? `M${column * 11} ${row * 11}` : 'm0 11'}h10v10h-10z`
}
