import { fieldCheck } from './nt.ts'

/** 规章 issued, repealed, in force. */
export const NT_RULES = fieldCheck('NT-RULES')
