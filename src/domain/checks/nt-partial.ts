import { fieldCheck } from './nt.ts'

/** 部分公开. */
export const NT_PARTIAL = fieldCheck('NT-PARTIAL')
