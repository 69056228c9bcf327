/** Why an engine gave no answer. Each has a sentence of its own in `words/`. */
export const FAULTS = [
  'unreachable',
  'noCors',
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
