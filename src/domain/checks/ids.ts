/** The checks by family, in the order they are shown; ids as in every output. Y and L take several reports. */
export const CHECK_FAMILIES = {
  S: ['S-CELLS', 'S-VERSION', 'S-SECTIONS', 'S-GOV-BLOCK', 'S-YEAR', 'S-PERIOD', 'S-BLANK', 'S-UNIT'],
  N: ['N-INT', 'N-FEE', 'N-DIGIT'],
  T3: ['T3-CARRY', 'T3-TOTAL', 'T3-ROW'],
  T4: ['T4-SUM'],
  T2: ['T2-STOCK', 'T2-COMPETENCE', 'T2-DEPT'],
  X: ['X-FEE', 'X-EXCESS', 'X-APPEAL-CAP', 'X-AFTER', 'X-DIRECT-2024'],
  NT: [
    'NT-RECEIVED',
    'NT-CARRY-IN',
    'NT-CARRY-OUT',
    'NT-PROCESSED',
    'NT-GRANTED',
    'NT-PARTIAL',
    'NT-GRANTED+PARTIAL',
    'NT-DENIED',
    'NT-UNABLE',
    'NT-REFUSED',
    'NT-OTHER',
    'NT-APPLICANT',
    'NT-REVIEW',
    'NT-LITIGATION',
    'NT-RULES',
    'NT-NORMDOCS',
    'NT-FEE',
    'NT-SUM',
    'NT-PCT',
    'NT-YOY',
    'NT-WORDS',
    'NT-SCOPE',
  ],
  D: ['D-DEADLINE'],
  P: ['P-OTHER', 'P-PARTIAL0', 'P-SECRET', 'P-NOTHELD', 'P-PARSE', 'P-SWAP', 'P-ALLZERO', 'P-PEER'],
  Y: ['Y-CARRY', 'Y-STOCK', 'Y-BREAK', 'Y-JUMP', 'Y-FROZEN', 'Y-TEXT', 'Y-PENDING'],
  L: ['L-SUM', 'L-PART', 'L-OFFICE', 'L-MIXED'],
} as const

export type CheckFamily = keyof typeof CHECK_FAMILIES
export type CheckId = (typeof CHECK_FAMILIES)[CheckFamily][number]

/** Every check, once. */
export const CHECK_IDS: readonly CheckId[] = Object.values(CHECK_FAMILIES).flat()

/** Whether this is an equation of the form: a report that fails one does not balance. */
export function isIdentityCheck(check: string): boolean {
  return check.startsWith('T3-') || check.startsWith('T4-')
}

/** How grave a broken rule is: it fails, it is doubtful, or it is only worth a remark. */
export type Gravity = 'fails' | 'doubtful' | 'remark'

const FAILING = /^(?:T3-|T4-|T2-STOCK|N-INT|S-YEAR|D-|NT-|Y-CARRY|L-)/
const REMARKS: readonly CheckId[] = ['X-DIRECT-2024', 'N-DIGIT', 'Y-BREAK', 'P-ALLZERO']

/** The gravest that a rule can say. */
export function severityOf(check: CheckId): Gravity {
  if (REMARKS.includes(check)) return 'remark'
  return FAILING.test(check) ? 'fails' : 'doubtful'
}
