import type { Check } from './check.ts'
import { NT_LITIGATION, NT_REVIEW, NT_WORDS } from './nt-appeals.ts'
import { NT_APPLICANT } from './nt-applicant.ts'
import { NT_FEE, NT_NORMDOCS, NT_RULES } from './nt-documents.ts'
import {
  NT_DENIED,
  NT_GRANTED,
  NT_GRANTED_OR_PARTIAL,
  NT_OTHER,
  NT_PARTIAL,
  NT_REFUSED,
  NT_UNABLE,
} from './nt-outcomes.ts'
import { NT_PCT, NT_YOY } from './nt-shares.ts'
import { NT_SUM } from './nt-sum.ts'
import { NT_CARRY_IN, NT_CARRY_OUT, NT_PROCESSED, NT_RECEIVED, NT_SCOPE } from './nt-totals.ts'

/** The rules that hold a report's own sentences against its tables: one verdict for each claim. */
export const NT_CHECKS: readonly Check[] = [
  NT_RECEIVED,
  NT_CARRY_IN,
  NT_CARRY_OUT,
  NT_PROCESSED,
  NT_GRANTED,
  NT_PARTIAL,
  NT_GRANTED_OR_PARTIAL,
  NT_DENIED,
  NT_UNABLE,
  NT_REFUSED,
  NT_OTHER,
  NT_APPLICANT,
  NT_REVIEW,
  NT_LITIGATION,
  NT_RULES,
  NT_NORMDOCS,
  NT_FEE,
  NT_SUM,
  NT_PCT,
  NT_YOY,
  NT_WORDS,
  NT_SCOPE,
]
