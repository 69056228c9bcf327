/** How a file was laid out. */
export const LAYOUTS = ['html', 'text', 'glued', 'pipe', 'sheet', 'wide', 'long'] as const
export type Layout = (typeof LAYOUTS)[number]
