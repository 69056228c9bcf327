/** How a number is written on the screen. */
export type SeenKind = 'text' | 'number' | 'percent' | 'signed' | 'points' | 'growth' | 'year'

/** A square as shown: its text, and its number where it has one. */
export interface SeenCell {
  readonly text: string
  readonly value: number | null
  readonly kind: SeenKind
}

/** A head over some columns (`span`) and rows of heads (`down`), from a column on. */
export interface SeenHead {
  readonly text: string
  readonly column: number
  readonly span: number
  readonly down: number
}

/** A table as shown: the heads row by row, the lines, the sums at the foot, and what is said around it. */
export interface SeenTable {
  readonly title: string
  /** Lines below the title: unit, base, selection. */
  readonly lines: readonly string[]
  readonly heads: readonly (readonly SeenHead[])[]
  readonly rows: readonly (readonly SeenCell[])[]
  /** How many of the last rows are sums. */
  readonly sums: number
  /** So many leading columns name the line. */
  readonly names: number
  readonly notes: readonly string[]
}

/** A named list beside the table, as text: method and selection, sources, the log of the checks. */
export interface SeenList {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
}

/** What is handed over: the tables, and all that is needed to judge them. */
export interface HandOver {
  readonly tables: readonly { readonly name: string; readonly table: SeenTable }[]
  readonly lists: readonly SeenList[]
}

/** A text without a number. */
export function seenText(text: string): SeenCell {
  return { text, value: null, kind: 'text' }
}

/** The way of heads down to each column, from the top: what a flat file has as its one head. */
export function headPaths({ heads }: Pick<SeenTable, 'heads'>): readonly (readonly string[])[] {
  const paths: string[][] = []
  for (const row of heads) {
    for (const { text, column, span } of row) {
      for (let at = column; at < column + span; at += 1) {
        const path = (paths[at] ??= [])
        if (text !== '' && path.at(-1) !== text) path.push(text)
      }
    }
  }
  return Array.from(paths, path => path ?? [])
}
