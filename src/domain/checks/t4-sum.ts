import { identityCheck } from './identities.ts'

/** Every track of table 4: the four results add up to its total. */
export const T4_SUM = identityCheck('T4-SUM')
