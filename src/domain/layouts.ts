/** How a file was laid out. */
export const LAYOUTS = ['html', 'text', 'glued', 'pipe', 'sheet', 'wide', 'long', 'pdf', 'docx', 'workbook'] as const
export type Layout = (typeof LAYOUTS)[number]
