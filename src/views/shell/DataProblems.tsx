import type { Problem } from '../../domain/problem.ts'
import type { Held } from '../../queries/held.ts'
import { plainUntil } from '../parts/plainUntil.tsx'

/** What is wrong with the open data sets themselves, on every page. */
export function DataProblems({ held }: { readonly held: Held }) {
  const problems = held.problems.filter(problem => problem.severity !== 'info')
  return problems.length > 0 ? <Said problems={problems} /> : null
}

const Said = plainUntil(
  ({ problems }: { readonly problems: readonly Problem[] }) => (
    <p role="alert">{problems.map(({ found }) => found).join(' · ')}</p>
  ),
  async () => (await import('./DataProblemsSaid.tsx')).DataProblemsSaid,
)
