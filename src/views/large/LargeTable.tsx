import { useMemo } from 'react'
import type { AnswerRow, Order } from '../../engines/question.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import { usePaged, type Paged } from '../../queries/usePaged.ts'
import type { Choice } from '../../summaries/choice.ts'
import { columnSetOf } from '../../summaries/columnSets.ts'
import { countsBy, largeColumns, largeSquare, largeTable, type LargeColumn } from '../../summaries/largeLists.ts'
import { countIn } from '../../summaries/largeQuestion.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { CheckMark } from '../parts/CheckMark.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import { hrefOf, useSetChoice } from '../shell/choiceContext.ts'
import { SetNav } from '../table/SetNav.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import { LargeNumber } from './LargeNumber.tsx'
import { PagedList } from './PagedList.tsx'
import styles from './large.module.css'

/** The page 明细 over a large set: a row a report, sorted and cut into pages by who answers. */
export function LargeTable({ choice, large, where }: LargeAsked) {
  const { lang } = useAllWords()
  const set = columnSetOf(choice.indicator)
  const columns = useMemo(() => largeColumns(set), [set])
  const setChoice = useSetChoice()
  const known = useMemo(() => orderFrom(columns, choice.sort), [columns, choice.sort])
  const question = useMemo(() => largeTable(columns, where, known), [columns, where, known])
  const paged = usePaged(large, question, { from: choice.from, onFrom: from => setChoice({ from }) })
  const all = useMemo(() => countsBy([], question.where), [question])
  const counted = useAnswer(large, all)
  const { list } = LARGE_TEXTS[lang]
  return (
    <>
      <SetNav choice={choice} set={set} />
      <p className="muted small">{list.sort}</p>
      <PagedList large={large} paged={paged} count={counted.rows && !counted.isOld ? countIn(counted.rows) : null}>
        <Scroll label={list.report}>
          <table>
            <Head columns={columns} order={known} onSort={sort => setChoice({ sort })} />
            <Rows columns={columns} paged={paged} choice={choice} />
          </table>
        </Scroll>
      </PagedList>
    </>
  )
}

interface HeadProps {
  readonly columns: readonly LargeColumn[]
  readonly order: Order | null
  readonly onSort: (sort: string) => void
}

function Head({ columns, order, onSort }: HeadProps) {
  const { lang } = useAllWords()
  const { list } = LARGE_TEXTS[lang]
  return (
    <thead>
      <tr>
        <th scope="col">{list.body}</th>
        <th scope="col">{list.year}</th>
        {columns.map(({ node, above, order: by }) => {
          const name = `${above ? `${above.label[lang]} · ` : ''}${node.label[lang]}`
          const isBy = by !== null && by.by === order?.by
          return (
            <th key={node.id} scope="col" className="number" aria-sort={isBy ? sortOf(order) : undefined}>
              {by === null ? (
                name
              ) : (
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => onSort(isBy && order.down === true ? `${node.id}${UP}` : node.id)}
                >
                  {name}
                  {isBy ? (order.down ? ' ↓' : ' ↑') : ''}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function sortOf({ down }: Order): 'ascending' | 'descending' {
  return down ? 'descending' : 'ascending'
}

/** Behind the name of a column in an address: from low to high. */
const UP = '~up'

/** The order that an address names; none where these columns have no such. */
function orderFrom(columns: readonly LargeColumn[], sort: string): Order | null {
  const isUp = sort.endsWith(UP)
  const id = isUp ? sort.slice(0, -UP.length) : sort
  const order = columns.find(({ node }) => node.id === id)?.order ?? null
  return order === null || isUp ? order : { ...order, down: true }
}

interface RowsProps {
  readonly columns: readonly LargeColumn[]
  readonly paged: Paged
  readonly choice: Choice
}

function Rows({ columns, paged, choice }: RowsProps) {
  return (
    <tbody>
      {paged.rows.map(row => (
        <tr key={String(row.keys.report)}>
          <ReportHead row={row} choice={choice} />
          {columns.map(column => (
            <td key={column.node.id} className="number">
              <LargeNumber of={largeSquare(row, column)} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Whose report a row is, as a way to it, with a mark where it does not balance; and its year. */
export function ReportHead({ row, choice }: { readonly row: AnswerRow; readonly choice: Choice }) {
  const { lang } = useAllWords()
  const unit = String(row.keys.unit ?? '')
  const href = hrefOf(choice, { page: 'report', units: [unit], report: String(row.keys.report ?? ''), years: null })
  return (
    <>
      <th scope="row" className={styles['who']}>
        <a href={href}>
          <bdi>{unit}</bdi>
        </a>
        {row.keys.broken ? <CheckMark reason={LARGE_TEXTS[lang].list.marked} whole /> : null}
      </th>
      <td>{row.keys.year ?? '—'}</td>
    </>
  )
}
