/** One group of the answer: how many rows, and what they add up to. */
export interface GroupedRow {
  readonly key: string
  readonly rows: number
  readonly sum: number
}

/** One tool that reads the file and groups its rows, each in the way that its own documentation shows. */
export interface Peer {
  /** What a page can make ready before a person has picked a file. */
  readonly start: () => Promise<void>
  readonly load: (file: File) => Promise<void>
  /** Rows, and the sum of `count`, by one column. */
  readonly grouped: (column: string) => Promise<readonly GroupedRow[]>
}

/** Milliseconds from the file to each step, and the longest task of the page until the first answer. */
export interface Measured {
  readonly start: number
  readonly loaded: number
  readonly first: number
  readonly next: number
  readonly longest: number
  readonly answers: readonly (readonly GroupedRow[])[]
}

/** What the script outside gets: the measures, or what was thrown. */
export type Outcome = Measured | { readonly fault: string }
