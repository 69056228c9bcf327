import { useRef } from 'react'
import { TABLE_NUMBERS } from '../../domain/forms/printed/headWords.ts'
import { MarkLegend } from '../parts/MarkLegend.tsx'
import { useMore } from '../parts/useMore.ts'
import { useAllWords } from '../../words/allWords.ts'
import { FormHead } from './FormHead.tsx'
import { FormSlot } from './FormSlot.tsx'
import type { TableLayout } from '../../domain/forms/printed/tableLayout.ts'
import type { TableShown } from './tableShown.ts'
import styles from './form.module.css'

/** One table of the official form, with the numbers of a report. Arrow keys move between its numbers. */
export function OfficialTable({ layout, shown }: { readonly layout: TableLayout; readonly shown: TableShown }) {
  const words = useAllWords()
  const { table } = layout
  const frame = useRef<HTMLDivElement>(null)
  const more = useMore(frame)
  const statuses = layout.rows
    .flat()
    .flatMap(each =>
      each.kind === 'slot' ? [shown.report.cells[each.id]?.status, shown.other?.cells[each.id]?.status] : [],
    )
  const first = layout.rows.flat().find(each => each.kind === 'slot')
  const inHere = shown.picked.startsWith(`${table.id}/`)
  const caption = `${TABLE_NUMBERS[table.id][words.lang]}${table[words.lang]}`
  const rowsOf = (from: number, to: number) =>
    layout.rows.slice(from, to).map((row, y) => (
      // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
      <tr key={y}>
        {row.map((each, x) =>
          each.kind === 'head' ? (
            // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
            <FormHead key={`h${x}`} head={each} />
          ) : (
            <FormSlot
              key={each.id}
              slot={each}
              shown={shown}
              tabbable={inHere ? shown.picked === each.id : each === first}
            />
          ),
        )}
      </tr>
    ))
  return (
    <section className={styles['section']} aria-label={caption}>
      <h2 className={styles['caption']}>{caption}</h2>
      {shown.report.tables.includes(table.id) ? null : <p className={styles['absent']}>{words.report.absentTable}</p>}
      {more === undefined ? null : (
        <p className={styles['more']} aria-hidden="true">
          {words.report.wider}
        </p>
      )}
      <div className={`scroll ${styles['frame']}`} data-frame data-more={more} ref={frame}>
        <table className={styles['form']} data-table={table.id}>
          <caption className="unseen">{`${caption} · ${words.report.keys}`}</caption>
          {layout.heads > 0 ? <thead>{rowsOf(0, layout.heads)}</thead> : null}
          <tbody>{rowsOf(layout.heads, layout.rows.length)}</tbody>
        </table>
      </div>
      <MarkLegend statuses={statuses} />
    </section>
  )
}
