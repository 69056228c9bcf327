import { fieldCheck } from './nt.ts'

/** 不予处理 and its five grounds. */
export const NT_REFUSED = fieldCheck('NT-REFUSED')
