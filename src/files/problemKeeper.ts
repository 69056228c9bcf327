import type { Problem } from '../domain/problem.ts'
import { LIMITS } from './limits.ts'

/** Collects problems: the first of each code are kept, the rest is counted, so that no file can fill the memory. */
export interface ProblemKeeper {
  readonly add: (problem: Problem) => void
  /** What was kept, in order, with one problem `MORE` for each code that went over the limit. */
  readonly problems: () => readonly Problem[]
}

/** A new, empty collection for one file. */
export function problemKeeper(file: string): ProblemKeeper {
  const kept: Problem[] = []
  const counts = new Map<string, number>()
  const add = (problem: Problem): void => {
    const count = (counts.get(problem.code) ?? 0) + 1
    counts.set(problem.code, count)
    if (count <= LIMITS.problems) kept.push(problem)
  }
  const problems = (): readonly Problem[] => [
    ...kept,
    ...[...counts]
      .filter(([, count]) => count > LIMITS.problems)
      .map(([code, count]) => moreOf(code, count - LIMITS.problems, file)),
  ]
  return { add, problems }
}

/** “… and n more of this kind”, once the limit of kept problems is reached. */
export function moreOf(code: string, count: number, file: string): Problem {
  return { code: 'MORE', severity: 'warning', place: { file }, found: code, values: { count } }
}
