import type { Crossed, Group } from '../../summaries/adhoc/grouped.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { later } from '../parts/later.tsx'
import styles from './AdhocView.module.css'

interface CrossProps {
  readonly crossed: Crossed
  /** The names of the two columns: of the rows, and across. */
  readonly names: readonly [string, string]
  readonly onSwap: () => void
}

/** So many rows and columns are shown. */
const SHOWN = { rows: 50, columns: 20 } as const

/** Two columns against each other in figures, with what each row, each column and all adds up to. */
export const CrossTab = later(CrossTabNow)

function CrossTabNow({ crossed, names, onSwap }: CrossProps) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const rows = largest(crossed.first, SHOWN.rows)
  const columns = largest(crossed.second, SHOWN.columns)
  const { of, whole, ask } = crossed
  const at = new Map(crossed.cells.map(group => [group.keys.join('\u0001'), group]))
  const all = ask.measure !== null && ask.how === 'mean' ? words.average : words.total
  const isCut = of.first > rows.length || of.second > columns.length
  return (
    <div className={styles['cross']}>
      <header>
        <h3>{words.cross}</h3>
        <button type="button" className="button quiet" onClick={onSwap}>
          {words.swap}
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <div className={styles['crossBox']} role="region" aria-label={words.cross} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{names.join(' × ')}</th>
              {columns.map(column => (
                <th key={keyOf(column)} scope="col" className="number">
                  {keyOf(column).trim() || words.noText}
                </th>
              ))}
              <th scope="col" className="number">
                {all}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={keyOf(row)}>
                <th scope="row">{keyOf(row).trim() || words.noText}</th>
                {columns.map(column => (
                  <Amount key={keyOf(column)} group={at.get(`${keyOf(row)}\u0001${keyOf(column)}`)} />
                ))}
                <Amount group={row} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{all}</th>
              {columns.map(column => (
                <Amount key={keyOf(column)} group={column} />
              ))}
              <Amount group={whole} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="muted small">
        {words.crossNote} {isCut ? words.crossCut([rows.length, of.first], [columns.length, of.second]) : ''}
      </p>
    </div>
  )
}

function Amount({ group }: { readonly group: Group | undefined }) {
  const { numbers } = useAllWords()
  return <td className="number">{group ? (group.value === null ? '—' : numbers.exact(group.value)) : '·'}</td>
}

function keyOf({ keys }: Group): string {
  return keys[0] ?? ''
}

function largest(groups: readonly Group[], most: number): readonly Group[] {
  const kept = new Set(groups.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)).slice(0, most))
  return groups.filter(group => kept.has(group))
}
