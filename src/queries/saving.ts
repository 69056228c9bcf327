import type { Failure } from '../domain/keeping.ts'

/** Whether the person's work is written down, as the page says it. */
export type Saving =
  | { readonly state: 'loading' }
  | { readonly state: 'nothing' }
  | { readonly state: 'saving' }
  /** `isBare`: there was no room for the earlier states. */
  | { readonly state: 'saved'; readonly at: number; readonly isBare: boolean }
  /** Another tab writes; this one shows what it writes. */
  | { readonly state: 'reading' }
  | { readonly state: 'unsaved'; readonly reason: Failure; readonly detail: string }
