import { LIMITS } from '../files/limits.ts'

/** What one file may be, for the page that tells the limits. */
export const FILE_LIMITS = LIMITS
