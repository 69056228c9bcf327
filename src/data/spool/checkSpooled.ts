import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import { readyRates } from '../../domain/checks/p-peer.ts'
import { reportSetOf } from '../../domain/checks/reportSet.ts'
import { checkAmong } from '../../domain/checks/setChecks.ts'
import type { Report } from '../../domain/report.ts'
import { CHECK_LOG_HEADER, checkLines } from '../checkLog.ts'
import { takeUp, type SpooledHead, type SpooledReport } from './spool.ts'
import type { SpooledSet } from './spooledSet.ts'

/** So many reports are held at a time: a body's other years, and those above and below it, stand among them. */
const HELD = 128
/** So many characters are written at once. */
const BLOCK = 1 << 18

/** Reports whose figures are got from the disk when a rule asks for them, the last ones kept. */
function lightReports({ spool, heads }: Pick<SpooledSet, 'spool' | 'heads'>): {
  readonly reports: readonly Report[]
  readonly whole: (head: SpooledHead) => SpooledReport
} {
  const held = new Map<SpooledHead, SpooledReport>()
  const whole = (head: SpooledHead): SpooledReport => {
    const found = held.get(head) ?? takeUp(spool, head)
    held.delete(head)
    held.set(head, found)
    const [oldest] = held.keys()
    if (held.size > HELD && oldest) held.delete(oldest)
    return found
  }
  const reports = heads.map(head => {
    const { at: _at, ...known } = head
    return {
      ...known,
      get cells() {
        return whole(head).report.cells
      },
      get heading() {
        return whole(head).report.heading
      },
      get sections() {
        return whole(head).report.sections
      },
      get tables() {
        return whole(head).report.tables
      },
    }
  })
  return { reports, whole }
}

/** Writes the check log of a set whose reports are on the disk: the same text as `checkLog`, a report at a time. */
export function writeCheckLog(path: string, set: SpooledSet, onReport: () => void): void {
  const { reports, whole } = lightReports(set)
  const among = reportSetOf(reports, new Map(set.units.map(unit => [unit.organ, unit])))
  for (const report of reports) readyRates(report)
  writeLines(path, function* () {
    yield CHECK_LOG_HEADER
    for (const [at, report] of reports.entries()) {
      const head = set.heads[at]
      if (head) yield* checkLines(report, checkAmong(report, among, whole(head).alone))
      onReport()
    }
  })
}

/** Writes a text line by line, and gives it its name when it is whole. */
export function writeLines(path: string, lines: () => Iterable<string>): void {
  const file = openSync(`${path}.part`, 'w')
  try {
    let block = ''
    for (const line of lines()) {
      block += `${line}\n`
      if (block.length < BLOCK) continue
      writeSync(file, block)
      block = ''
    }
    writeSync(file, block)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.part`, path)
}
