import { fieldCheck } from './nt.ts'

/** 无法提供 and its three grounds. */
export const NT_UNABLE = fieldCheck('NT-UNABLE')
