import { OTHER_ALL, ROWS_SPLIT } from '../../domain/forms/applications.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Indicator } from '../../domain/indicators/indicator.ts'
import type { Lang } from '../../domain/langs.ts'

const WHOLE = ['denied', 'unable', 'refused', 'other']
const ROWS = [...ROWS_SPLIT, OTHER_ALL]

/** An indicator's formula in the labels of the form; a heading of which all rows are added stands for them. */
export function formulaText(indicator: Indicator, lang: Lang): string {
  const plus = sumText(indicator.numerator, lang)
  const off = (indicator.minus ?? []).map(id => ` − ${sumText([id], lang).text}`)
  const upper = { text: [plus.text, ...off].join(''), terms: plus.terms + off.length }
  if (indicator.denominator.length === 0) return upper.text
  const lower = sumText(indicator.denominator, lang)
  return `${bracketed(upper)} ÷ ${bracketed(lower)}`
}

interface SumText {
  readonly text: string
  readonly terms: number
}

function bracketed({ text, terms }: SumText): string {
  return terms > 1 ? `(${text})` : text
}

function sumText(cells: readonly CellId[], lang: Lang): SumText {
  const terms = new Set(cells.map(id => termOf(id, cells, lang)))
  return { text: [...terms].join(' + '), terms: terms.size }
}

function termOf(id: CellId, cells: readonly CellId[], lang: Lang): string {
  const cell = ALL_CELLS.get(id)
  if (!cell) return id
  const { row, column, group, table } = cell
  if (group && WHOLE.includes(group.id) && isWhole(group.id, cells))
    return (lang === 'zh' ? group.number : '') + group[lang]
  const label = (lang === 'zh' ? row.number : '') + row[lang].replace(/\s*[（(].*$/u, '')
  return table !== 3 ? `${label} · ${column[lang]}` : label
}

function isWhole(group: string, cells: readonly CellId[]): boolean {
  return ROWS.filter(row => row.group === group).every(row => cells.includes(`3/${row.id}/total`))
}
