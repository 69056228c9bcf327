import { readFileSync } from 'node:fs'
import type { GroupedRow } from './page/peer.ts'

/** The groups counted in the plainest way there is: line by line, with none of the tools. */
export function expectedGroups(path: string, column: string): readonly GroupedRow[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const names = head.split(',')
  const [by, count] = [names.indexOf(column), names.indexOf('count')]
  const groups = new Map<string, { rows: number; sum: number }>()
  for (const line of lines) {
    const fields = line.split(',')
    const key = fields[by] ?? ''
    const group = groups.get(key) ?? { rows: 0, sum: 0 }
    group.rows += 1
    group.sum += Number(fields[count])
    groups.set(key, group)
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

/** Whether an answer is what was expected, value by value. */
export function isSame(rows: readonly GroupedRow[], expected: readonly GroupedRow[]): boolean {
  return (
    rows.length === expected.length &&
    rows.every((row, at) => {
      const wanted = expected[at]
      return row.key === wanted?.key && row.rows === wanted.rows && row.sum === wanted.sum
    })
  )
}
