import { identityCheck } from './identities.ts'

/** Every row of table 3: the six kinds of applicant add up to 总计. */
export const T3_ROW = identityCheck('T3-ROW')
