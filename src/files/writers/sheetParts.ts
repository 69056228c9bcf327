import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx'
import type { SeenList } from '../../domain/seen.ts'

const INK = { rgb: '16191D' } as const
/** A thin line between cells. */
export const HAIR = { style: 'thin', color: { rgb: 'A9B0B3' } } as const

/** How the head of a list or table stands out. */
export const HEAD: CellStyle = {
  font: { bold: true, color: INK },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F0F2F1' } },
  border: { bottom: HAIR },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}

/** Excel's rules for the name of a sheet: 31 characters, none of []:*?/\, no two alike. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '') || '-'
  let name = clean.slice(0, 31)
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${clean.slice(0, 27)} ${count}`
  taken.add(name.toLowerCase())
  return name
}

/** How wide a text is, in Latin letters. */
export function wide(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)
}

/** A list as a sheet, its first row the head. */
export function listSheet(name: string, { rows }: SeenList): WriteSheet {
  const [head = []] = rows
  const cells = new Map<string, Partial<Cell>>(
    head.map((value, column) => [`0,${column}`, { value, style: HEAD }] as const),
  )
  const count = Math.max(0, ...rows.map(row => row.length))
  const columns = Array.from({ length: count }, (_, column) => {
    const most = Math.max(0, ...rows.slice(0, 200).map(row => wide(String(row[column] ?? ''))))
    return { width: Math.min(80, Math.max(10, most + 2)) }
  })
  return { name, rows: rows.map(row => [...row]), cells, columns, freezePane: { rows: 1 } }
}
