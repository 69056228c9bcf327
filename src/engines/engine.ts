import { FAULTS, type Fault } from '../domain/faults.ts'
import type { Report } from '../domain/report.ts'
import type { AnswerRow, Question, Where } from './question.ts'

/** What may accompany a question: a way to stop it, and to hear how far it has come (0 to 1). */
export interface Asking {
  readonly signal?: AbortSignal
  readonly onProgress?: (share: number) => void
}

/** Whole reports of a question: all where they are not more than was asked for, and how many there are. */
export interface Whole {
  readonly reports: readonly Report[]
  readonly count: number
}

/** Who answers questions over many reports. Memory answers at once, others later; both may be awaited. */
export interface Engine {
  readonly ask: (question: Question, asking?: Asking) => readonly AnswerRow[] | Promise<readonly AnswerRow[]>
  /** The reports themselves, in the order they are held; none of them where there are more than `most`. */
  readonly reports: (where: Where, most: number, asking?: Asking) => Whole | Promise<Whole>
}

/** A failed question: an error that says why. */
export interface EngineError extends Error {
  readonly fault: Fault
}

/** Makes the error of a fault; `detail` is the engine's own text. */
export function engineError(fault: Fault, detail = ''): EngineError {
  return Object.assign(new Error(detail === '' ? fault : `${fault}: ${detail}`), { fault })
}

/** The fault of an error, where it has one. */
export function faultOf(error: unknown): Fault | null {
  if (typeof error !== 'object' || error === null || !('fault' in error)) return null
  return FAULTS.find(fault => fault === error.fault) ?? null
}
