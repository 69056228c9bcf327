import { DENIED, shareCheck } from './shares.ts'

/** State secrets are more than half of at least ten refusals. */
export const P_SECRET = shareCheck({
  id: 'P-SECRET',
  part: '3/denied_state_secret/total',
  whole: DENIED,
  above: 0.5,
  least: 10,
})
