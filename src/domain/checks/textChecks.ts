import type { TextChecks } from './failingAcross.ts'
import { NT_YOY_YEARS } from './nt-yoy.ts'
import { NT_CHECKS } from './ntChecks.ts'

/** What the text of a report tells of its numbers, alone and beside the year before; fetched where a report has text. */
export const TEXT_CHECKS: TextChecks = { alone: NT_CHECKS, beside: [NT_YOY_YEARS] }
