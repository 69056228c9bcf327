import { fieldCheck } from './nt.ts'

/** 上年结转. */
export const NT_CARRY_IN = fieldCheck('NT-CARRY-IN')
