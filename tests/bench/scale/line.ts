/** One line of the table: what was measured over how many reports, against what, and the goal where there is one. */
export interface ScaleLine {
  readonly what: string
  readonly reports: number
  /** What is held to the goal: `ours` over `bare` where it is a ratio, else a number with its unit. */
  readonly value: number
  readonly unit: 'x' | 'B' | 'ms'
  readonly goal: number | null
  /** The two sides, as they were measured. */
  readonly ours: string
  readonly bare: string
}

interface Sides {
  readonly what: string
  readonly reports: number
  readonly ours: number
  readonly bare: number
  readonly goal: number | null
  readonly against: string
}

/** A ratio of two times, in milliseconds, of the same run. */
export function ratio({ what, reports, ours, bare, goal, against }: Sides): ScaleLine {
  return { what, reports, value: ours / bare, unit: 'x', goal, ours: ms(ours), bare: `${against} ${ms(bare)}` }
}

/** Milliseconds as they are written in the table. */
export function ms(time: number): string {
  return `${time < 10 ? time.toFixed(3) : time.toFixed(0)} ms`
}

/** Absolute times and shared machines lie, and so do ratios a little: only what is beyond all doubt fails. */
const DOUBT = 3

function verdict({ value, goal }: ScaleLine): '' | 'OVER THE GOAL' | 'FAR OVER THE GOAL' {
  if (goal === null || value <= goal) return ''
  return value <= goal * DOUBT ? 'OVER THE GOAL' : 'FAR OVER THE GOAL'
}

/** Prints the table, and says whether something is far over its goal. */
export function printLines(lines: readonly ScaleLine[], say: (line: string) => void): boolean {
  const row = (what: string, cells: readonly string[], last: string): void =>
    say([what.padEnd(46), ...cells.map(cell => cell.padStart(10)), ` ${last}`].join(' '))
  say('')
  row('what', ['reports', 'measured', 'goal'], 'ours, against')
  for (const line of lines) {
    const { what, reports, value, unit, goal, ours, bare } = line
    const number = `${value < 0.1 ? value.toFixed(4) : value.toFixed(value < 10 ? 2 : 0)} ${unit}`
    const sides = [ours, bare].filter(Boolean).join(', ')
    const said = verdict(line)
    row(what, [String(reports), number, goal === null ? '–' : `≤ ${goal}`], `${sides}${said && `  ${said}`}`)
  }
  return lines.some(line => verdict(line) === 'FAR OVER THE GOAL')
}
