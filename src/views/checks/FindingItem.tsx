import { problemsOfChecks } from '../../domain/checks/index.ts'
import type { Finding } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { CheckLine } from '../parts/CheckLine.tsx'
import { problemText } from '../../words/problemText.ts'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'

/** One verdict: the rule and its equation, what it means in words, and the way to the cell in the report. */
export function FindingItem({ finding, choice }: { readonly finding: Finding; readonly choice: Choice }) {
  const words = useAllWords()
  const { report, result } = finding
  const [problem] = problemsOfChecks(report, [result])
  const said = problem ? problemText(problem, words.lang) : ''
  const cell = result.cell === '' ? null : formCell(report, result.cell)
  return (
    <li>
      <a href={hrefOf(choice, { page: 'report', report: report.id, cell: result.cell })}>
        <bdi>{reportName(report, words)}</bdi>
        {cell ? ` · ${cellPath(cell, words.lang).join(' / ')}` : ''}
      </a>
      <CheckLine report={report} result={result} beside={said} />
      {said === '' ? null : <p>{said}</p>}
      {result.sentence === undefined ? null : <q>{result.sentence}</q>}
    </li>
  )
}
