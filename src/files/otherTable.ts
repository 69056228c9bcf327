import type { Cell } from '../domain/cell.ts'
import type { Block } from './blocks.ts'
import type { ApplicationsReading } from './tables/applications.ts'

/** What speaks of applications in the words of the form without being a report: no number is taken from it. */
export function isOtherTable(blocks: readonly Block[], applications: ApplicationsReading): boolean {
  return isMention(applications) || hasYearColumns(blocks, applications.lines[0])
}

/** Some words of the form without a number beside them, most rows of it missing. */
function isMention({ cells, problems }: ApplicationsReading): boolean {
  const missing = problems.filter(each => each.code === 'ROW-MISSING').length
  return missing * 2 > cells.size && [...cells.values()].every((cell: Cell) => cell.value === null)
}

const YEAR = /^20\d\d\s{0,2}年?(?:度)?$/u

/** Years stand above the rows where the form has its kinds of applicant: seven of them would be taken for those. */
function hasYearColumns(blocks: readonly Block[], from: number): boolean {
  const before = blocks.filter(block => block.line < from).at(-1)
  const first = blocks.find(block => block.line >= from)
  return [before, first].some(block => block !== undefined && headsYears(block))
}

function headsYears(block: Block): boolean {
  const texts = block.kind === 'row' ? block.cells.map(cell => cell.text) : block.text.split(/[\s,，;；|]+/u)
  const filled = texts.map(text => text.trim()).filter(text => text !== '')
  const years = filled.filter(text => YEAR.test(text)).map(text => Number.parseInt(text, 10))
  return years.length >= 2 && years.length >= filled.length - 2 && new Set(years).size === years.length
}
