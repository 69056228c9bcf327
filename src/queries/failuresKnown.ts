import { isNumberKnown, numberFailures } from '../domain/checks/numberFailures.ts'
import { readied } from './readied.ts'

/** Settles when `numberFailures` knows every report that is held. */
export const failuresKnown = readied({ isKnown: isNumberKnown, find: numberFailures })
