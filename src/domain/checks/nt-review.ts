import { fieldCheck } from './nt.ts'

/** 行政复议: cases and their results. */
export const NT_REVIEW = fieldCheck('NT-REVIEW')
