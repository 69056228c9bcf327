import { fieldCheck } from './nt.ts'

/** 规范性文件 issued, repealed, in force. */
export const NT_NORMDOCS = fieldCheck('NT-NORMDOCS')
