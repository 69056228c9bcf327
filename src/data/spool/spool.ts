import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckResult } from '../../domain/checks/check.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Head } from '../dataset.ts'

/** A report that was read and put down on the disk: what is held of it, and where the rest stands. */
export interface SpooledHead extends Head {
  readonly at: { readonly file: string; readonly from: number; readonly bytes: number }
}

/** All of a report that was put down, with what the rules over one report found in it that a check log tells. */
export interface SpooledReport {
  readonly report: Report
  readonly alone: readonly CheckResult[]
}

/** What one file of the folder gave: written when its reports are down, so that there is no half of it. */
export interface SpooledFile {
  /** What it was made from: the file's bytes, what the index files say, and the reader's own code. */
  readonly stamp: string
  readonly reads: readonly { readonly file: string; readonly layout: string | null; readonly reports: number }[]
  readonly problems: readonly Problem[]
  readonly heads: readonly SpooledHead[]
}

/** The name under which the reading of a file is put down. */
export function spoolName(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 32)
}

/** Puts the reading of one file down: its reports a line each, then what is known of the file, whole or not at all. */
export function putDown(
  spool: string,
  file: string,
  { reports, ...rest }: Omit<SpooledFile, 'heads'> & { readonly reports: readonly SpooledReport[] },
): void {
  const name = spoolName(file)
  const heads: SpooledHead[] = []
  const lines: string[] = []
  let from = 0
  for (const each of reports) {
    const line = `${JSON.stringify(each)}\n`
    const bytes = Buffer.byteLength(line)
    const { cells: _cells, heading: _heading, sections: _sections, tables: _tables, ...head } = each.report
    heads.push({ ...head, at: { file: name, from, bytes } })
    lines.push(line)
    from += bytes
  }
  writeFileSync(join(spool, `${name}.ndjson`), lines.join(''))
  const path = join(spool, `${name}.json`)
  writeFileSync(`${path}.part`, JSON.stringify({ ...rest, heads } satisfies SpooledFile))
  renameSync(`${path}.part`, path)
}

/** What a run before, or a worker of this one, has put down of a file; null where there is nothing whole. */
export function spooledFile(spool: string, file: string): SpooledFile | null {
  const path = join(spool, `${spoolName(file)}.json`)
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `putDown`, and whole by its rename
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SpooledFile) : null
  } catch {
    return null
  }
}

/** Reads one report back. */
export function takeUp(spool: string, { at }: Pick<SpooledHead, 'at'>): SpooledReport {
  const bytes = Buffer.alloc(at.bytes)
  const handle = openSync(join(spool, `${at.file}.ndjson`), 'r')
  try {
    readSync(handle, bytes, 0, at.bytes, at.from)
  } finally {
    closeSync(handle)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `putDown`
  return JSON.parse(bytes.toString('utf8')) as SpooledReport
}
