import { withoutRadicals } from '../radicals.ts'
import { moved, times, type Matrix } from './matrix.ts'
import type { Mark } from './page.ts'

/** A stretch of text as pdf.js gives it. */
export interface TextRun {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: Matrix
  /** True for text that is written downwards. */
  readonly down: boolean
}

/** How far letters go below their line, in parts of their height. */
const BELOW = 0.14

/** A stretch of text with its box on the upright page; null for white space. */
export function markOf(run: TextRun, view: Matrix): Mark | null {
  const text = withoutRadicals(run.str).replaceAll(/[\u00a0\u3000\s]+/gu, ' ')
  if (text.trim() === '') return null
  const at = times(view, run.transform)
  const size = Math.hypot(at[2], at[3]) || Math.hypot(at[0], at[1])
  if (!(size > 0)) return null
  const scale = Math.hypot(run.transform[0], run.transform[1]) || size
  const across = run.down ? [-0.5, 0.5] : [0, run.width / scale]
  const up = run.down ? [-run.height / scale, 0] : [-BELOW, 1 - BELOW]
  const corners = across.flatMap(x => up.map(y => moved(at, x, y)))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { text, x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys), size }
}

/** White space at the ends of a text takes room: without it, the box that the letters have. */
export function trimmed(mark: Mark): Mark {
  const widths = [...mark.text].map(widthOf)
  const all = widths.reduce((sum, width) => sum + width, 0)
  const unit = all > 0 ? (mark.x1 - mark.x0) / all : 0
  const before = mark.text.length - mark.text.trimStart().length
  const after = mark.text.length - mark.text.trimEnd().length
  if (before + after === 0) return mark
  return { ...mark, text: mark.text.trim(), x0: mark.x0 + before * 0.5 * unit, x1: mark.x1 - after * 0.5 * unit }
}

/** The room that a letter takes, where 1 is that of a Chinese one. */
export function widthOf(letter: string): number {
  return (letter.codePointAt(0) ?? 0) < 0x300 ? 0.5 : 1
}
