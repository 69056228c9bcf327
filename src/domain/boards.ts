/** The boards of the page 核对, in the order of its tabs; the first one is shown where the address names none. */
export const BOARDS = ['balance', 'chains', 'levels', 'coverage', 'copies', 'peers', 'rules', 'paper'] as const
export type BoardId = (typeof BOARDS)[number]

/** What is handed from one year's report to the next: applications carried over, documents and rules in force. */
export const CHAINS = ['carry', 'documents', 'rules'] as const
export type ChainId = (typeof CHAINS)[number]
