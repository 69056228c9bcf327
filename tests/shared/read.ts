import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of real reports beside the project, or null. */
export const SHARED = [process.env['SHARED'] ?? '', join(ROOT, '..', 'shared')].find(
  folder => folder !== '' && existsSync(join(folder, 'cases')),
)

/** A line of standard error. */
export interface Told {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly file: string
  readonly report?: string
  readonly line?: number
  readonly page?: number
  readonly cell?: string
  readonly found: string
  readonly message: string
}

/** One run of the command. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly milliseconds: number
}

/** Runs `npm run -s read -- …` as a person would. */
export function read(words: readonly string[], input?: { readonly cwd?: string }): Run {
  const from = performance.now()
  const tsx = join(ROOT, 'node_modules', '.bin', 'tsx')
  const done = spawnSync(tsx, [join(ROOT, 'src', 'read.ts'), ...words], {
    cwd: input?.cwd ?? ROOT,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 30,
  })
  return { code: done.status, out: done.stdout, err: done.stderr, milliseconds: performance.now() - from }
}

/** The problems of a run; throws where a line is not one. */
export function told(run: Run): readonly Told[] {
  return run.err
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Told)
}

/** The rows of a CSV that the command wrote, by column. */
export function rows(csv: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
}

/** Rows of the long CSV by `table/row/column`. */
export function cellsOf(csv: string, source: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    rows(csv)
      .filter(row => row['source'] === source)
      .map(row => [`${row['table']}/${row['row']}/${row['column']}`, row]),
  )
}
