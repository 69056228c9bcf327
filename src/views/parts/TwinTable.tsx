import { useState } from 'react'
import type { Picture, TwinColumn, TwinValue } from '../../charts/chart.ts'
import { isGap } from '../../charts/twin.ts'
import { tsvOf } from '../../charts/tsv.ts'
import { fails, gapSumText, numberColumns, twinText } from '../../charts/twinText.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { CheckMark } from './CheckMark.tsx'
import { later } from './later.tsx'
import { Mark } from './Mark.tsx'
import styles from './TwinTable.module.css'

/** The rows of a chart as a table: the same numbers, every blank with its mark, to be copied into a spreadsheet. */
export const TwinTable = later(TwinTableNow)

function TwinTableNow({ picture }: { readonly picture: Picture }) {
  const { charts } = useChartWords()
  const [copied, setCopied] = useState(false)
  const spots = numberColumns(picture).map((_, at) => at)
  const copy = (): void => {
    navigator.clipboard.writeText(tsvOf(picture)).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className={styles['twin']}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus */}
      <div className="scroll" role="region" aria-label={picture.title} tabIndex={0}>
        <table>
          <caption className="unseen">{picture.title}</caption>
          <thead>
            <tr>
              {picture.columns.map(column => (
                <th key={column.id} scope="col" className={column.kind === 'text' ? undefined : 'number'}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.rows.map((row, index) => (
              <tr key={index}>
                {picture.columns.map((column, place) =>
                  place === 0 ? (
                    <th key={column.id} scope="row" data-kind={column.kind}>
                      <TwinCell value={row[column.id]} column={column} />
                      {spots.some(spot => fails(picture, { row: index, column: spot })) ? (
                        <CheckMark reason={charts.failsHere} whole />
                      ) : null}
                    </th>
                  ) : (
                    <td key={column.id} className={column.kind === 'text' ? undefined : 'number'}>
                      <TwinCell value={row[column.id]} column={column} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button quiet" onClick={copy}>
        {copied ? charts.copied : charts.copy}
      </button>
    </div>
  )
}

function TwinCell({ value, column }: { readonly value: TwinValue | undefined; readonly column: TwinColumn }) {
  const words = useChartWords()
  const text = twinText(value, column, words)
  const sum = gapSumText(value, words)
  if (isMarked(value)) {
    return (
      <span title={sum || undefined}>
        <Mark status={isGap(value) && value.gap === 'notInForm' ? 'not_in_format' : 'blank'} />
        {sum === '' ? null : <span className="unseen">{words.shared.clauses(['', sum])}</span>}
      </span>
    )
  }
  if (isGap(value)) return <span className="muted">{text}</span>
  if (typeof value === 'string') return <bdi>{text}</bdi>
  return <span className={column.kind === 'year' ? undefined : 'number'}>{text}</span>
}

function isMarked(value: TwinValue | undefined): boolean {
  if (value === null || value === undefined) return true
  return isGap(value) && (value.gap === 'blank' || value.gap === 'notInForm')
}
