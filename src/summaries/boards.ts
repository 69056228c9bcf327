/** The boards of the page 核对, in the order of its tabs; the first one is shown where the address names none. */
export const BOARDS = ['balance', 'chains', 'levels', 'coverage', 'copies', 'peers', 'rules', 'paper'] as const
export type BoardId = (typeof BOARDS)[number]
