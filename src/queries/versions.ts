import type { Cell } from '../domain/cell.ts'
import type { CellId } from '../domain/forms/form.ts'
import { TABLE_IDS } from '../domain/forms/form.ts'
import type { Report } from '../domain/report.ts'
import { uploadsStore, type UploadsStore } from './uploads.ts'
import type { HeldReport } from './held.ts'
import type { Replacement } from './work.ts'

/** What makes two reports the same report: organ, year and scope; null where organ or year is not known. */
export function twinKey({ organ, year, scope }: Pick<Report, 'organ' | 'year' | 'scope'>): string | null {
  return organ === '' || year === null ? null : JSON.stringify([organ, year, scope])
}

/**
 * Which report stands of several versions of it, the latest last: the latest, or what the person chose: the one before
 * it, or the latest with some cells of the one before.
 */
export function standingOf(versions: readonly HeldReport[], choice: Replacement | undefined): HeldReport | undefined {
  const latest = versions.at(-1)
  const before = versions.at(-2)
  if (latest === undefined || before === undefined || choice === undefined) return latest
  if (choice.take === 'old') return before
  return choice.take === 'new' || choice.old.length === 0 ? latest : mixed(latest, before, new Set(choice.old))
}

function mixed(latest: HeldReport, before: HeldReport, old: ReadonlySet<CellId>): HeldReport {
  const cells: Partial<Record<CellId, Cell>> = { ...latest.cells }
  for (const id of old) {
    const cell = before.cells[id]
    if (cell === undefined) delete cells[id]
    else cells[id] = cell
  }
  const found = new Set(Object.keys(cells).map(id => Number(id[0])))
  return { ...latest, cells, tables: TABLE_IDS.filter(table => found.has(table)) }
}

/** Keeps what a person takes of a report that was there already; cells without an `old` one are the new ones. */
export function choose(replacement: Replacement, file: string, store: UploadsStore = uploadsStore): void {
  store.change({
    step: 'replace',
    file,
    make: work => {
      const others = work.replacements.filter(each => each.key !== replacement.key)
      return { ...work, replacements: [...others, replacement] }
    },
  })
}
