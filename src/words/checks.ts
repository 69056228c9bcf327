import type { Lang } from '../domain/langs.ts'
import type { CheckFamily, CheckId } from '../domain/checks/ids.ts'
import type { CellId } from '../domain/forms/form.ts'
import { ALL_CELLS } from '../domain/forms/index.ts'
import type { Problem } from '../domain/problem.ts'

/** What a check is called, what it asks, the law behind it (empty where there is none), and how it says a finding. */
export interface CheckText {
  readonly name: string
  readonly asks: string
  readonly law: string
  readonly message: (problem: Problem) => string
}

/** All that is said of checks, in one language. */
export interface ChecksText {
  readonly families: Readonly<Record<CheckFamily, string>>
  readonly checks: Readonly<Record<CheckId, CheckText>>
}

/** The words of a check by its id; undefined for an id that is no check (the reader's own codes). */
export function checkTextOf({ checks }: ChecksText, id: string): CheckText | undefined {
  return new Map<string, CheckText>(Object.entries(checks)).get(id)
}

/** A value of a problem as text, empty where it has none. */
export function valueIn({ values }: Problem, key: string): string {
  return String(values?.[key] ?? '')
}

/** The row of a cell as the form prints it, with its heading where the row alone would not say enough. */
export function rowIn(cell: CellId | undefined, lang: Lang): string {
  const of = cell && ALL_CELLS.get(cell)
  if (!of) return cell ?? ''
  const { row, group } = of
  const needsGroup = /^\d/.test(row.number) || row.group === 'litigation'
  const head = needsGroup && group ? `${lang === 'zh' ? group.number : ''}${group[lang]}` : ''
  const name =
    lang === 'zh' ? `${row.number}${row.zh.replace(/（区分处理.*$/, '')}` : row.en.replace(/ \(severance.*$/, '')
  return head === '' ? name : `${head} ${lang === 'zh' ? '' : '· '}${name}`
}

/** The column of a cell as the form prints it. */
export function columnIn(cell: CellId | undefined, lang: Lang): string {
  return (cell && ALL_CELLS.get(cell)?.column[lang]) ?? cell ?? ''
}

/** Row and column of a cell. */
export function cellIn(cell: CellId | undefined, lang: Lang): string {
  return `${rowIn(cell, lang)} / ${columnIn(cell, lang)}`
}

/** The cell whose id stands in a problem's values (the other one of two). */
export function otherCellIn(problem: Problem, lang: Lang): string {
  const other = valueIn(problem, 'other')
  const known = [...ALL_CELLS.keys()].find(cell => cell === other)
  return known === undefined ? other : cellIn(known, lang)
}

/** A claim about fees: that none was taken for handling information is said otherwise than an amount that differs. */
export function saidFree(claim: CheckText, say: (unpaid: string, sentence: string) => string): CheckText {
  return {
    ...claim,
    message: problem => {
      const sentence = valueIn(problem, 'sentence')
      const unpaid = /≠ ([\d,]+)$/u.exec(problem.found)?.[1]
      return unpaid === undefined || !sentence.includes('信息处理费') ? claim.message(problem) : say(unpaid, sentence)
    },
  }
}
