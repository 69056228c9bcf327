/** Why an engine gave no answer. Each has a sentence of its own in `words/`. */
export const FAULTS = [
  'unreachable',
  'noCors',
  'noEntry',
  'login',
  'wrongPassword',
  'noSuchTable',
  'slow',
  'cut',
  'notClickHouse',
  'shardDown',
  'refused',
  'damaged',
  'changed',
] as const
export type Fault = (typeof FAULTS)[number]

/** The faults that may pass by themselves, so that asking again is worth while. */
const PASSING: readonly (Fault | null)[] = ['unreachable', 'shardDown', 'cut']

/** Whether a question that failed so is asked again by itself. A slow one is not: that would make it slower for all. */
export function isPassing(fault: Fault | null): boolean {
  return PASSING.includes(fault)
}

/** Whether who asks has to say who they are. */
export function wantsLogin(fault: Fault | null): boolean {
  return fault === 'login' || fault === 'wrongPassword' || fault === 'noEntry'
}
