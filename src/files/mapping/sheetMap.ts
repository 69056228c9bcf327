import type { Scope } from '../../domain/scope.ts'
import type { UnitOfAmount } from '../../domain/unitsOfAmount.ts'
import { readGrid, type Grid, type GridRow } from '../csvGrid.ts'
import type { FileRead } from '../fileRead.ts'
import { KEPT_TEXT } from '../limits.ts'
import { guessTarget, type Guess, type Target } from './guessTarget.ts'
import { headed, labelColumns, labelsOf, rowLabels } from './heads.ts'

/** Which way a sheet runs: one report a row, or one report a column (years or bodies side by side). */
export const WAYS = ['rows', 'columns'] as const
export type Way = (typeof WAYS)[number]

/** One column (or row) of an unknown sheet: its label, some of its values, and what it is taken for. */
export interface Part extends Guess {
  readonly index: number
  readonly label: string
  readonly samples: readonly string[]
}

/** An unknown sheet as it is offered for mapping. */
export interface SheetMap {
  readonly way: Way
  readonly parts: readonly Part[]
  /** How many parts the sheet has, of which those above are the first. */
  readonly of: number
}

/** What a person settled: which part is what, in which unit, and what holds for the whole sheet. */
export interface Mapping {
  readonly way: Way
  readonly targets: ReadonlyMap<number, Target>
  /** Amounts that the sheet gives in another unit than 万元, by part. */
  readonly units: ReadonlyMap<number, UnitOfAmount>
  readonly organ: string
  readonly year: number | null
  readonly scope: Scope
}

/** A sheet turned so that each row is a report; `line` and `column` of a field are looked up in `at`. */
export interface Turned {
  readonly header: readonly string[]
  readonly rows: readonly GridRow[]
  /** In which line of the file each line of the turned sheet stands, and each of its fields; null: as it is. */
  readonly lines: readonly number[] | null
}

const SAMPLES = 4
/** More parts than this are not looked at: the form has about two hundred cells, and each label is compared with all. */
const MOST_PARTS = 2000

/** The grid of a file that gave no report; null where it is none, or where only its beginning was kept: half a sheet is not mapped. */
export function gridOf({ file, text }: Pick<FileRead, 'file' | 'text'>): Grid | null {
  if (text.trim() === '' || text.length >= KEPT_TEXT) return null
  const grid = readGrid(text, { file }).value
  const wide = grid.rows.filter(({ fields }) => fields.length > 1)
  return wide.length >= 2 && wide.length * 2 > grid.rows.length ? grid : null
}

/** The sheet read the given way: a label for each part, and a row a report. */
export function turned(grid: Grid, way: Way): Turned {
  const { heads, rows } = headed(grid.rows)
  const header = labelsOf(heads)
  const last = heads.at(-1)
  if (!last) return { header: [], rows: [], lines: null }
  if (way === 'rows') return { header, rows, lines: null }
  const labels = labelColumns(rows)
  const width = rows.reduce((most, { fields }) => Math.max(most, fields.length), header.length)
  const columns = Array.from({ length: Math.max(0, width - labels) }, (_, index) => {
    const at = index + labels
    return { line: at + 1, fields: [header[at] ?? '', ...rows.map(({ fields }) => fields[at] ?? '')] }
  })
  return {
    header: [header[0] ?? '', ...rowLabels(rows, labels)],
    rows: columns,
    lines: [last, ...rows].map(({ line }) => line),
  }
}

/** What an unknown sheet's parts may mean, read the way in which more of them mean something. */
export function sheetMap(grid: Grid, learnt: ReadonlyMap<string, string>, way?: Way): SheetMap {
  const [best] = (way === undefined ? WAYS : [way])
    .map((each): SheetMap => {
      const sheet = turned(grid, each)
      return { way: each, parts: partsOf(sheet, learnt, each), of: sheet.header.length }
    })
    .toSorted((a, b) => knownIn(b.parts) - knownIn(a.parts))
  return best ?? { way: 'rows', parts: [], of: 0 }
}

function knownIn(parts: readonly Part[]): number {
  return parts.filter(each => each.target !== null).length
}

function partsOf({ header, rows }: Turned, learnt: ReadonlyMap<string, string>, way: Way): readonly Part[] {
  const used = new Set<Target>()
  const known = new Map<string, Guess>()
  const guessed = (label: string): Guess => {
    const guess = known.get(label) ?? guessTarget(label, learnt)
    known.set(label, guess)
    return guess
  }
  return header.slice(0, MOST_PARTS).map((label, index) => {
    const samples = rows.slice(0, SAMPLES).map(({ fields }) => (fields[index] ?? '').trim().slice(0, 40))
    // The header row of a sheet with its reports side by side says whose, or of which year, each of them is.
    const first = index === 0 && way === 'columns' ? headTarget(samples) : null
    const guess: Guess = first ?? guessed(label)
    if (guess.target === null || used.has(guess.target)) return { index, label, samples, target: null, how: 'none' }
    used.add(guess.target)
    return { index, label, samples, ...guess }
  })
}

function headTarget(samples: readonly string[]): Guess {
  const filled = samples.filter(each => each !== '')
  const years = filled.filter(each => /^20\d\d\s*年?(?:度)?$/u.test(each)).length
  return { target: years > 0 && years === filled.length ? 'report_year' : 'organ', how: 'guess' }
}
