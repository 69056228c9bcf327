import { fieldCheck } from './nt.ts'

/** 行政诉讼: cases and their results, direct and after reconsideration together unless the sentence parts them. */
export const NT_LITIGATION = fieldCheck('NT-LITIGATION')
