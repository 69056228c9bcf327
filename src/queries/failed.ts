import type { Problem, Read } from '../domain/problem.ts'

/** A file that gives nothing, and why. */
export function failed(file: string, problem: Pick<Problem, 'code' | 'found' | 'values'>): Read<null> {
  return { value: null, problems: [{ ...problem, severity: 'error', place: { file } }] }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What was thrown, as an error. */
export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}
