import type { Broken, BrokenTable } from '../../summaries/largeChecks.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { Scroll } from '../parts/Scroll.tsx'

interface BrokenBoardProps {
  readonly table: BrokenTable
  readonly title: string
  readonly head: string
  readonly nameOf: (name: string) => string
  readonly picked: string
  readonly onPick: (name: string) => void
}

/** Names × years: how many reports break an equation, and of how many. A name that is pressed is looked at closely. */
export function BrokenBoard({ table, title, head, nameOf, picked, onPick }: BrokenBoardProps) {
  const { lang } = useAllWords()
  const { checks } = LARGE_TEXTS[lang]
  const years = table.years
  return (
    <Scroll label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {years.map(year => (
              <th key={year} scope="col" className="number">
                {year ?? '—'}
              </th>
            ))}
            <th scope="col" className="number">
              {checks.whole}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.name}>
              <th scope="row">
                <button
                  type="button"
                  className="button quiet"
                  aria-pressed={row.name === picked}
                  onClick={() => onPick(row.name === picked ? '' : row.name)}
                >
                  {nameOf(row.name)}
                </button>
              </th>
              {years.map(year => (
                <Square key={year} of={row.years.get(year) ?? null} />
              ))}
              <Square of={row.all} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Square({ of }: { readonly of: Broken | null }) {
  const { lang, numbers } = useAllWords()
  if (of === null) return <td className="number">—</td>
  const [broken, count] = [numbers.exact(of.broken), numbers.exact(of.count)]
  return (
    <td className="number" title={LARGE_TEXTS[lang].checks.cell(broken, count)}>
      {broken} <span className="muted small">/ {count}</span>
    </td>
  )
}
