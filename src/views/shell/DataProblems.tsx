import type { Held } from '../../queries/held.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'

/** What is wrong with the open data sets themselves, on every page. */
export function DataProblems({ held }: { readonly held: Held }) {
  const said = new Map(Object.entries(useWords().dataSets))
  const problems = held.problems.filter(problem => problem.severity !== 'info')
  if (problems.length === 0) return null
  return (
    <Notice kind={problems.some(problem => problem.severity === 'error') ? 'error' : 'warning'}>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{said.get(problem.code)?.(problem) ?? problem.found}</li>
        ))}
      </ul>
    </Notice>
  )
}
