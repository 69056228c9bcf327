import { fieldCheck } from './nt.ts'

/** 予以公开及部分公开, as one number. */
export const NT_GRANTED_OR_PARTIAL = fieldCheck('NT-GRANTED+PARTIAL')
