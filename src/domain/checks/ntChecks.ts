import type { Check } from './check.ts'
import { NT_APPLICANT } from './nt-applicant.ts'
import { NT_CARRY_IN } from './nt-carry-in.ts'
import { NT_CARRY_OUT } from './nt-carry-out.ts'
import { NT_DENIED } from './nt-denied.ts'
import { NT_FEE } from './nt-fee.ts'
import { NT_GRANTED_OR_PARTIAL } from './nt-granted+partial.ts'
import { NT_GRANTED } from './nt-granted.ts'
import { NT_LITIGATION } from './nt-litigation.ts'
import { NT_NORMDOCS } from './nt-normdocs.ts'
import { NT_OTHER } from './nt-other.ts'
import { NT_PARTIAL } from './nt-partial.ts'
import { NT_PCT } from './nt-pct.ts'
import { NT_PROCESSED } from './nt-processed.ts'
import { NT_RECEIVED } from './nt-received.ts'
import { NT_REFUSED } from './nt-refused.ts'
import { NT_REVIEW } from './nt-review.ts'
import { NT_RULES } from './nt-rules.ts'
import { NT_SCOPE } from './nt-scope.ts'
import { NT_SUM } from './nt-sum.ts'
import { NT_UNABLE } from './nt-unable.ts'
import { NT_WORDS } from './nt-words.ts'
import { NT_YOY } from './nt-yoy.ts'

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
