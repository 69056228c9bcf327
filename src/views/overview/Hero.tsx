import { SMALLEST_BASE } from '../../domain/indicators/indicator.ts'
import type { PageId } from '../../domain/pages.ts'
import type { Held } from '../../queries/held.ts'
import type { Addable } from '../../summaries/addable.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Overview } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import type { FirstWords } from '../../words/words.ts'
import { Notice } from '../parts/Notice.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { FindUnit } from './FindUnit.tsx'
import { Hundred } from './Hundred.tsx'
import styles from './overview.module.css'

interface HeroProps {
  readonly choice: Choice
  readonly held: Held
  readonly overview: Overview
  readonly addable: Addable
}

const START = ['applications', 'compare', 'checks', 'import'] as const satisfies readonly PageId[]

/** What this is, the answer to the first question one has, and where to go on. */
export function Hero({ choice, held, overview, addable }: HeroProps) {
  const words = useWords()
  const { start } = words.overview
  const years = held.reports.flatMap(report => report.year ?? [])
  const units = new Set(held.reports.map(report => report.organ)).size
  const span = [...new Set([Math.min(...years), Math.max(...years)])].join('–')
  const { outcomes } = overview
  const isSmall = outcomes !== null && outcomes.total < SMALLEST_BASE
  return (
    <header className={styles['hero']}>
      <div>
        <p className={styles['eyebrow']}>{words.overview.whatIsIt}</p>
        <h1>{titleOf(overview, words)}</h1>
        <p className={styles['base']}>{baseOf(overview, addable, words)}</p>
        {isSmall ? (
          <Notice>{words.overview.smallBase(words.numbers.exact(outcomes.total), SMALLEST_BASE)}</Notice>
        ) : null}
        <p className={styles['what']}>{words.overview.what(held.reports.length, units, span)}</p>
        <FindUnit choice={choice} held={held} />
        <nav aria-label={start.title} className={styles['start']} data-later>
          <ul>
            {START.map(page => (
              <li key={page}>
                <a href={hrefOf(choice, { page, cell: '' })}>
                  <strong>{start[page]}</strong>
                  <span>{start[`${page}Hint`]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {outcomes ? <Hundred outcomes={outcomes} choice={choice} isSmall={isSmall} /> : null}
    </header>
  )
}

function titleOf({ year, outcomes }: Overview, { overview, numbers }: FirstWords): string {
  if (!outcomes) return overview.noOutcomes(year)
  const disclosed = outcomes.parts.filter(({ outcome }) => outcome.id === 'granted' || outcome.id === 'partial')
  const count = disclosed.reduce((sum, part) => sum + part.count, 0)
  if (outcomes.total < SMALLEST_BASE) {
    return overview.closedOnly(year, numbers.exact(count), numbers.exact(outcomes.total))
  }
  return overview.perHundred(
    year,
    disclosed.reduce((sum, part) => sum + part.inHundred, 0),
  )
}

function baseOf({ present }: Overview, { scope }: Addable, { overview, shared }: FirstWords): string {
  const [only] = present
  const name = scope === '' ? shared.scopes.unknown : shared.scopes[scope]
  return present.length === 1 && only
    ? overview.oneReport(only.organ || shared.organUnknown, name)
    : overview.scopeBase(name, present.length)
}
