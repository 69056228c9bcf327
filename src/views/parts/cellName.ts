import { cellsOf, type Shape } from '../../domain/forms/index.ts'
import type { CellId, FormCell, Label } from '../../domain/forms/form.ts'
import type { Lang } from '../../domain/langs.ts'

/** A cell of the form of a report, null where the form has it not. */
export function formCell(shape: Shape, id: CellId): FormCell | null {
  return cellsOf(shape).find(cell => cell.id === id) ?? null
}

/** The path of labels to a cell, without its table: 不予公开, 属于国家秘密, 自然人. */
export function cellPath(cell: FormCell, lang: Lang): readonly string[] {
  const isGrouped = cell.group !== null && cell.group.number !== '' && cell.group[lang] !== cell.row[lang]
  return [
    ...(isGrouped && cell.group ? [cell.group[lang]] : []),
    shortLabel(cell.row.alone ?? cell.row, lang),
    cell.column[lang],
  ]
}

/** A label without the long remark in brackets that some carry at their end. */
export function shortLabel(label: Label, lang: Lang): string {
  return label[lang].replace(/[（(][^（(]{12,}$/, '').trim()
}
