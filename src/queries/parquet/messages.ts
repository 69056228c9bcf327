import type { Fault } from '../../domain/faults.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Bodies } from '../../engines/bodies.ts'
import type { AnswerRow, Question, Where } from '../../engines/question.ts'

/** A data set to be opened: its index and its bodies as they came, and the address that its parts are below. */
export interface OpenSet {
  readonly dataset: string
  readonly base: string
  readonly index: TextFile
  readonly bodies: TextFile
}

/** A file of text: its path, for what is wrong with it, and its bytes, which are handed over. */
export interface TextFile {
  readonly path: string
  readonly bytes: ArrayBuffer
}

/** A question, or what reports are wanted. */
export type Wish =
  | { readonly kind: 'rows'; readonly question: Question }
  | { readonly kind: 'reports'; readonly where: Where; readonly most: number }

/** What crosses to the worker of a data set. */
export type ToWorker =
  | { readonly open: OpenSet }
  | { readonly id: number; readonly wish: Wish }
  | { readonly id: number; readonly stop: true }

/** What comes back of a wish. */
export type Given =
  | { readonly kind: 'rows'; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'reports'; readonly reports: readonly Report[]; readonly count: number }

/** What opening found; `isOpen` is false where there is nothing to ask. */
export interface About {
  readonly problems: readonly Problem[]
  readonly isOpen: boolean
  readonly count: number
  readonly years: readonly number[]
}

/** Some columns of the bodies: each comes by itself, so that none holds the page long. */
export type BodyColumns = Partial<Bodies>

/** What comes back from the worker. */
export type FromWorker =
  | { readonly bodies: BodyColumns }
  | { readonly about: About }
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly given: Given }
  | { readonly id: number; readonly fault: Fault; readonly detail: string }
