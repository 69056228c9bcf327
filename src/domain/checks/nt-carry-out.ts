import { fieldCheck } from './nt.ts'

/** 结转下年度继续办理. */
export const NT_CARRY_OUT = fieldCheck('NT-CARRY-OUT')
