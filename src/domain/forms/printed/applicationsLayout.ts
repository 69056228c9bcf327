import { APPLICANTS } from '../applications.ts'
import type { Group, Row, Table } from '../form.ts'
import { head, slot, type Head, type Slot } from './tableLayout.ts'

const PARTS = APPLICANTS.slice(1, -1)
const [NATURAL] = APPLICANTS
const TOTAL = APPLICANTS[6]

function applicantHeads(before: readonly Head[]): readonly (readonly Head[])[] {
  return [
    [
      ...before,
      head(NATURAL, 'col', { rowSpan: 2 }),
      head('legal', 'colgroup', { colSpan: PARTS.length }),
      head(TOTAL, 'col', { rowSpan: 2 }),
    ],
    PARTS.map(column => head(column, 'col')),
  ]
}

/** Table 3 as printed: the groups of outcomes beside their rows. */
export function applicationRows(table: Table): readonly (readonly (Head | Slot)[])[] {
  const inside = table.rows.filter(isInside)
  const heads = [
    [
      head('identity', 'colgroup', { rowSpan: 3, colSpan: 3 }),
      head('applicant', 'colgroup', { colSpan: APPLICANTS.length }),
    ],
    ...applicantHeads([]),
  ]
  const body = table.rows.map(row => {
    const labels: Head[] = []
    if (row === inside[0]) labels.push(head('outcomes', 'rowgroup', { rowSpan: inside.length }))
    if (!isInside(row)) return [head(row, 'row', { number: row.number, colSpan: 3 }), ...slotsOf(table, row)]
    const group = splitGroup(table, row)
    if (!group) return [...labels, head(row, 'row', { number: row.number, colSpan: 2 }), ...slotsOf(table, row)]
    const members = table.rows.filter(each => each.group === row.group)
    if (members[0] === row) labels.push(head(group, 'rowgroup', { number: group.number, rowSpan: members.length }))
    return [...labels, head(row, 'row', { number: row.number }), ...slotsOf(table, row)]
  })
  return [...heads, ...body]
}

/** Table 3 for a narrow screen: one column of row heads, the groups as rows of their own. */
export function narrowApplicationRows(table: Table): readonly (readonly (Head | Slot)[])[] {
  const heads = applicantHeads([head('identity', 'colgroup', { rowSpan: 2 })])
  const inside = table.rows.filter(isInside)
  const body = table.rows.flatMap(row => {
    const group = splitGroup(table, row)
    const isFirst = group !== null && table.rows.find(each => each.group === row.group) === row
    return [
      ...(row === inside[0] ? [[head('outcomes', 'rowgroup', { colSpan: 8 })]] : []),
      ...(isFirst ? [[head(group, 'rowgroup', { number: group.number, colSpan: 8 })]] : []),
      [head(row, 'row', { number: row.number }), ...slotsOf(table, row)],
    ]
  })
  return [...heads, ...body]
}

/** 三、本年度办理结果 holds every row but the intake and what is carried forward. */
function isInside(row: Row): boolean {
  return row.group !== 'received' && row.id !== 'carried_out'
}

/** The numbered heading a row stands under, or null where the row is its own heading. */
function splitGroup(table: Table, row: Row): Group | null {
  const group = table.groups.find(each => each.id === row.group)
  const isAlone = table.rows.filter(each => each.group === row.group).length === 1
  return group && group.number !== '' && !isAlone ? group : null
}

function slotsOf(table: Table, row: Row): readonly Slot[] {
  return row.columns.map(column => slot(`${table.id}/${row.id}/${column.id}`))
}
