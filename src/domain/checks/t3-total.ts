import { identityCheck } from './identities.ts'

/** Every column of table 3: the outcomes add up to （七）总计. */
export const T3_TOTAL = identityCheck('T3-TOTAL')
