import { CLOSED, shareCheck } from './shares.ts'

/** 其他处理 3.其他 hides reasons when it is more than 15 % of what was closed. */
export const P_OTHER = shareCheck({ id: 'P-OTHER', part: '3/other_misc/total', whole: CLOSED, above: 0.15, least: 1 })
