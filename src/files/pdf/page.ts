/** A piece of text of a page with its box; points from the upper left corner, y downwards. */
export interface Mark {
  readonly text: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** Height of its letters. */
  readonly size: number
}

/** A straight horizontal or vertical line that is drawn on a page. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What a page shows, as far as tables and text go. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly rules: readonly Rule[]
  /** True where the text is laid invisibly under a picture, as recognition of scans leaves it. */
  readonly recognised: boolean
}

/** The middle of a piece of text, across and down. */
export function middleOf(mark: Mark): readonly [x: number, y: number] {
  return [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2]
}
