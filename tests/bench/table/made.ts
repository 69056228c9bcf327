import { cellsOf } from '../../../src/domain/forms/index.ts'
import type { CellId } from '../../../src/domain/forms/form.ts'
import { numberCell } from '../../../src/domain/cell.ts'
import { NO_HEADING } from '../../../src/domain/report.ts'
import { cellColumn } from '../../../src/engines/cellColumn.ts'
import { columnsFrom, type Columns } from '../../../src/engines/columns.ts'
import { keyColumn, type Name } from '../../../src/engines/keyColumn.ts'
import type { HeldReport } from '../../../src/queries/held.ts'

export const UNITS = 5000
export const YEARS = 8
export const ROWS = UNITS * YEARS

/** Thirty cells of the form of 2021. */
export const CELLS: readonly CellId[] = cellsOf({ format: 'gb-2021-30', otherAll: false })
  .filter(cell => cell.table === 3 && cell.column.id === 'total')
  .concat(cellsOf({ format: 'gb-2021-30', otherAll: false }).filter(cell => cell.table === 4))
  .slice(0, 30)
  .map(cell => cell.id)

/** The same numbers on every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** 40,000 made-up reports of 5,000 bodies over 8 years, as columns. Nothing of them is read or kept. */
export function madeColumns(): Columns {
  const names: Readonly<Record<string, (place: number) => Name>> = {
    report: place => `r${place}`,
    unit: place => `合成示例第${Math.floor(place / YEARS)}号机关`,
    year: place => 2019 + (place % YEARS),
    scope: () => 'own',
    level: place => (['county', 'town', 'prefecture'] as const)[Math.floor(place / YEARS) % 3] ?? '',
  }
  return columnsFrom({
    size: ROWS,
    cell: id => {
      const next = random(id.length * 7919 + (id.codePointAt(4) ?? 0))
      return cellColumn(ROWS, () => {
        const blank = next() < 0.02
        const value = Math.floor(next() * next() * 4000)
        return blank ? { value: null, state: 'blank' } : { value, state: value === 0 ? 'zero_reported' : 'reported' }
      })
    },
    key: key => keyColumn(ROWS, names[key] ?? (() => '')),
  })
}

/** Reports that a line can lead to; all share the same cells, since what is shown comes from the columns. */
export function madeReports(): readonly HeldReport[] {
  const cells: HeldReport['cells'] = Object.fromEntries(CELLS.map(id => [id, numberCell(1, '1', null)]))
  return Array.from({ length: ROWS }, (_, place) => ({
    id: `r${place}`,
    dataset: 'made',
    year: 2019 + (place % YEARS),
    divisionCode: '',
    region: '',
    uscc: '',
    organ: `合成示例第${Math.floor(place / YEARS)}号机关`,
    level: 'county',
    scope: 'own',
    format: 'gb-2021-30',
    otherAll: false,
    tables: [2, 3, 4],
    cells,
    source: '',
    published: '',
    heading: NO_HEADING,
    sections: [],
  }))
}
