import { identityCheck } from './identities.ts'

/** Every column of table 3: received + brought forward = closed + carried forward. */
export const T3_CARRY = identityCheck('T3-CARRY')
