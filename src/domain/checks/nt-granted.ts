import { fieldCheck } from './nt.ts'

/** 予以公开. */
export const NT_GRANTED = fieldCheck('NT-GRANTED')
