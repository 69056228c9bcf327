import { memo, type ReactNode } from 'react'
import { behindOf, type Grid } from '../../summaries/table/grid.ts'
import { groupName, isFolded } from '../../summaries/table/display.ts'
import { checkSign, type ScreenSheet } from './checkSign.ts'
import { Course } from './Course.tsx'
import { nameOf, nodesById } from './names.ts'
import { paint, type Painted } from './paint.ts'
import styles from './TablePage.module.css'
import type { LeafWindow } from './useWindows.ts'

interface RowProps extends Omit<LeafWindow, 'before' | 'after'> {
  readonly sheet: ScreenSheet
  /** A line of the table, or, below 0, the head of a group. */
  readonly line: number
  /** Its place among the lines that are shown. */
  readonly at: number
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** One line: its names lead to its report, each number of one cell to that cell, a sum to what it is made of. */
export const BodyRow = memo(function BodyRow({ sheet, line, at, from, to, hasBefore, hasAfter }: RowProps) {
  const { model } = sheet
  const isHead = line < 0
  const grid = isHead && model.groups ? model.groups : model.grid
  const own = isHead ? -1 - line : line
  const leaves = Array.from({ length: to - from }, (_, index) => from + index)
  return (
    <tr aria-rowindex={at + 2} data-head={isHead || undefined}>
      {isHead ? <GroupHead sheet={sheet} group={own} /> : <LineHeads sheet={sheet} line={own} at={at} />}
      <CheckCell {...{ sheet, grid }} line={own} />
      {hasBefore ? <td aria-hidden="true" /> : null}
      {leaves.map(index => (
        <Square key={index} {...{ sheet, grid, index, at }} line={own} />
      ))}
      {hasAfter ? <td aria-hidden="true" /> : null}
    </tr>
  )
})

function LineHeads({ sheet, line, at }: { readonly sheet: ScreenSheet; readonly line: number; readonly at: number }) {
  const { model, words, reports, link, pinned } = sheet
  const { grid, facts } = model
  const nodes = nodesById(model.nodes)
  const [only, ...more] = behindOf(facts, grid, { line })
  const report = only === undefined || more.length > 0 ? undefined : reports[only]
  return grid.dimensions.map((dimension, place) => {
    const key = grid.keys[place]
    const text = nameOf(dimension, key?.names[key.codes[line] ?? -1] ?? null, { words, nodes })
    const cell = {
      'data-column': dimension,
      style: pinned[place],
      'data-at': `${at} ${place - grid.dimensions.length}`,
    }
    const name = <bdi>{text}</bdi>
    if (place > 0)
      return (
        <td key={dimension} {...cell} tabIndex={-1} className={dimension === 'year' ? 'number' : undefined}>
          {name}
        </td>
      )
    return (
      <th key={dimension} scope="row" {...cell} title={text}>
        {report ? <a href={link(report.id, '')}>{name}</a> : name}
      </th>
    )
  })
}

function GroupHead({ sheet, group }: { readonly sheet: ScreenSheet; readonly group: number }) {
  const { model, words, pinned, onFold } = sheet
  const { groups, facts, view } = model
  if (!groups) return null
  const [dimension] = groups.dimensions
  const name = groupName(groups, group)
  const nodes = nodesById(model.nodes)
  const said = dimension ? nameOf(dimension, name, { words, nodes }) : name
  const label = words.table.subtotal(said, behindOf(facts, groups, { line: group }).length)
  const folded = isFolded(new Set(view.folded), name)
  return (
    <th scope="rowgroup" colSpan={model.grid.dimensions.length} data-column="unit" style={pinned[0]}>
      <button type="button" className={styles['fold']} aria-expanded={!folded} onClick={() => onFold(name)}>
        <span aria-hidden="true">{folded ? '▸' : '▾'}</span> <bdi>{label}</bdi>
      </button>
    </th>
  )
}

interface LineProps {
  readonly sheet: ScreenSheet
  readonly grid: Grid
  readonly line: number
}

/** How the identities of the reports behind a line stand. */
export function CheckCell({ sheet, grid, line }: LineProps) {
  const { sign, said } = checkSign(sheet, grid, line)
  return (
    <td className={styles['check']} title={said} data-sign={sign.slice(0, 1)}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{said}</span>
    </td>
  )
}

interface SquareProps extends LineProps {
  readonly index: number
  readonly at: number
}

/** One number, or why there is none. */
export function Square({ sheet, grid, line, index, at }: SquareProps) {
  const leaf = grid.leaves[index]
  const painted = paint(sheet, grid, { line, index })
  const place = { 'data-at': `${at} ${index}`, tabIndex: -1 }
  if (leaf?.part === 'course') return <Course {...place} words={sheet.words} leaf={leaf} line={line} />
  const { value } = painted
  return (
    <td className="number" {...place} data-zero={value === 0 || undefined}>
      <Way {...{ sheet, painted }} drill={drillName(sheet, { grid, line, index })}>
        <Said painted={painted} />
      </Way>
    </td>
  )
}

function Said({ painted: { text, said, value } }: { readonly painted: Painted }) {
  if (said === '') return text
  return (
    <span title={said} className={styles['sign']}>
      <span aria-hidden="true">{text}</span>
      <span className="unseen">{value === null ? said : `${text} ${said}`}</span>
    </span>
  )
}

interface WayProps {
  readonly sheet: ScreenSheet
  readonly painted: Painted
  readonly drill: string
  readonly children: ReactNode
}

/** One cell of one report leads to that cell; a sum, to what it is made of. */
function Way({ sheet, painted: { reports, cells, status }, drill, children }: WayProps) {
  const [cell] = cells
  const [row] = reports
  if (cell === undefined || row === undefined) return children
  const report = reports.length === 1 ? sheet.reports[row] : undefined
  if (report === undefined || cells.length > 1)
    return (
      <button type="button" tabIndex={-1} className={styles['opens']} data-drill={drill}>
        {children}
      </button>
    )
  if (status === 'not_in_format') return children
  return (
    <a href={sheet.link(report.id, cell)} tabIndex={-1}>
      {children}
    </a>
  )
}

function drillName(
  { model }: ScreenSheet,
  at: { readonly grid: Grid; readonly line: number; readonly index: number },
): string {
  const where = at.grid === model.groups ? 'g' : at.grid === model.total ? 't' : 'l'
  return `${where}${at.line}:${at.index}`
}
