import { median } from '../page/median.ts'

/** One tool in one fresh browser: milliseconds and bytes. */
export interface Run {
  readonly name: string
  /** Which turn: all tools of a turn ran one right after another. */
  readonly round: number
  /** From the page's first line until the tool is ready for a file; null where it was not taken. */
  readonly start: number | null
  /** From the file to the first answer. */
  readonly first: number
  readonly next: number | null
  readonly longest: number
  readonly peak: number | null
  readonly bytes: number
}

const HEADS = [
  'tool',
  'ready',
  'first',
  '× bare',
  '× ours',
  'next',
  'longest task',
  'peak MB',
  '÷ file',
  'kB sent',
  'n',
] as const

/** The medians of all runs, the quickest to its first answer first, as ratios to the bare loop and to ours, each in the same turn. */
export function table(runs: readonly Run[], fileBytes: number): string {
  const over = (base: string) => (run: Run) =>
    run.first / (runs.find(each => each.name === base && each.round === run.round)?.first ?? Number.NaN)
  const names = [...new Set(runs.map(each => each.name))]
  const order = names.toSorted(
    (one, other) => middle(runs, one, run => run.first) - middle(runs, other, run => run.first),
  )
  const lines = order.map(name => {
    const of = (pick: (run: Run) => number | null): number => middle(runs, name, pick)
    const [first, peak] = [of(run => run.first), of(run => run.peak)]
    const times = [
      of(run => run.start),
      first,
      of(over('bare')),
      of(over('ours')),
      of(run => run.next),
      of(run => run.longest),
    ]
    const sizes = [peak / 1e6, peak / fileBytes, of(run => run.bytes) / 1000]
    return [name, ...[...times, ...sizes].map(rounded), String(runs.filter(each => each.name === name).length)]
  })
  return [HEADS, ...lines].map(cells => cells.map((cell, at) => cell.padEnd(at === 0 ? 14 : 13)).join('')).join('\n')
}

function middle(runs: readonly Run[], name: string, pick: (run: Run) => number | null): number {
  return median(runs.filter(each => each.name === name).flatMap(run => pick(run) ?? []))
}

function rounded(value: number): string {
  if (Number.isNaN(value)) return '–'
  return value < 100 ? value.toFixed(1) : value.toFixed(0)
}
