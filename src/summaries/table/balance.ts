/** Which reports a table keeps by their checks; empty keeps all. */
export const BALANCES = ['', 'balanced', 'unbalanced', 'untold', 'fails', 'warns'] as const
export type Balance = (typeof BALANCES)[number]
