import { fieldCheck } from './nt.ts'

/** 不予公开 and its eight grounds. */
export const NT_DENIED = fieldCheck('NT-DENIED')
