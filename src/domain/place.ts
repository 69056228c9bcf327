/** Where something stands in a source: `file` is a base name, `line`, `column` and `page` count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly page?: number
}
