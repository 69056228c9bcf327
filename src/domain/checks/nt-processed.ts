import { fieldCheck } from './nt.ts'

/** 办结, 答复: applications closed. */
export const NT_PROCESSED = fieldCheck('NT-PROCESSED')
