/** How many live in the area of a body in a year (10,000), and who says so. */
export interface Residents {
  readonly unit: string
  readonly year: number
  readonly count: number
  readonly source: string
}

/** What was read of a list, and the numbers of the lines that could not be. */
export interface ResidentsRead {
  readonly all: readonly Residents[]
  readonly bad: readonly number[]
}

const MOST_LINES = 5000
const LONGEST = 200

/** Lines of body, year, residents in 10,000, source. A line without a source is not taken. */
export function residentsFrom(text: string): ResidentsRead {
  const lines = text.split(/\r?\n/).slice(0, MOST_LINES)
  const read = lines.map((line, at) => ({ line: line.trim(), number: at + 1 })).filter(({ line }) => line !== '')
  const rows = read.map(({ line, number }) => ({ number, found: residentsOfLine(line) }))
  return {
    all: rows.flatMap(({ found }) => found ?? []),
    bad: rows.filter(({ found }) => found === null).map(({ number }) => number),
  }
}

function residentsOfLine(line: string): Residents | null {
  const [unit = '', year = '', count = '', ...rest] = line.split(/[,，\t]/).map(part => part.trim())
  const source = rest.join(',').trim()
  const isGood = /^(19|20)\d\d$/.test(year) && /^\d{1,6}(\.\d{1,4})?$/.test(count) && Number(count) > 0
  if (!isGood || unit === '' || source === '' || unit.length > LONGEST || source.length > LONGEST) return null
  return { unit, year: Number(year), count: Number(count), source }
}

/** Looks up the residents of a body in a year; null where nobody named them. */
export function residentsLookUp(all: readonly Residents[]): (unit: string, year: number) => number | null {
  const counts = new Map(all.map(({ unit, year, count }) => [`${year} ${unit}`, count]))
  return (unit, year) => counts.get(`${year} ${unit}`) ?? null
}
