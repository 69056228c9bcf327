import type { CheckResult } from '../../domain/checks/check.ts'
import { equationOf, problemsOfChecks } from '../../domain/checks/index.ts'
import type { Report } from '../../domain/report.ts'
import { seenText, type HandOver, type SeenCell, type SeenHead, type SeenTable } from '../../domain/seen.ts'
import type { PaperPage } from '../../summaries/checkPaper.ts'
import { problemText } from '../../words/problemText.ts'
import type { Words } from '../../words/words.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { checkText } from '../parts/checkText.ts'

/** The check report as a workbook: how each report fared, and every failure and doubt with its equation and its way. */
export function paperSheet(
  pages: readonly PaperPage[],
  words: Words,
  links: {
    readonly page: (report: Report, cell: CheckResult['cell']) => string
    readonly source: (report: Report) => string
  },
): HandOver {
  const { paper: said } = words.checks
  const lines = pages.flatMap(({ reports }) =>
    reports.flatMap(({ report, failed, doubtful }) =>
      [...failed, ...doubtful].map(result => [
        ...named(report, words),
        seenText(result.check),
        seenText(checkText(result.check, words.lang)?.name ?? ''),
        seenText(words.shared.results[result.result]),
        seenText(cellOf(report, result, words)),
        seenText(equationOf(report, result)),
        seenText(messageOf(report, result, words)),
        seenText(links.page(report, result.cell)),
        seenText(links.source(report)),
      ]),
    ),
  )
  const counts = pages.flatMap(({ reports }) =>
    reports.map(({ report, failed, doubtful, passed, untold }) => [
      ...named(report, words),
      ...[failed.length, doubtful.length, passed, untold].map(count => number(count, words)),
    ]),
  )
  const { results } = words.shared
  const heads = [words.checks.board.organ, said.year]
  return {
    tables: [
      table(said.sheets.counts, [...heads, results.FAIL, results.WARN, results.PASS, results.NOT_ASSESSABLE], counts),
      table(
        said.sheets.findings,
        [...heads, said.rule, said.name, said.result, said.cell, said.equation, said.message, said.link, said.source],
        lines,
      ),
    ],
    lists: [],
  }
}

function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly SeenCell[])[],
): { readonly name: string; readonly table: SeenTable } {
  const top = heads.map((text, column): SeenHead => ({ text, column, span: 1, down: 1 }))
  return { name, table: { title: name, lines: [], heads: [top], rows, sums: 0, names: 2, notes: [] } }
}

function named({ organ, year }: Report, words: Words): readonly SeenCell[] {
  return [seenText(organ || words.shared.organUnknown), { text: String(year ?? ''), value: year, kind: 'year' }]
}

function number(value: number, { numbers }: Words): SeenCell {
  return { text: numbers.exact(value), value, kind: 'number' }
}

function cellOf(report: Report, { cell }: CheckResult, { lang }: Words): string {
  const known = cell === '' ? null : formCell(report, cell)
  return known ? cellPath(known, lang).join(' / ') : ''
}

function messageOf(report: Report, result: CheckResult, { lang }: Words): string {
  const [problem] = problemsOfChecks(report, [result])
  return problem ? problemText(problem, lang) : ''
}
