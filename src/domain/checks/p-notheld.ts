import { CLOSED, shareCheck } from './shares.ts'

/** Not held is more than 60 % of at least thirty closed applications. */
export const P_NOTHELD = shareCheck({
  id: 'P-NOTHELD',
  part: '3/unable_not_held/total',
  whole: CLOSED,
  above: 0.6,
  least: 30,
})
