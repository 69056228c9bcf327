import type { Report } from '../report.ts'
import type { Scope } from '../scope.ts'
import type { Unit } from '../unit.ts'

/** The reports of one year below a report: those there are, and all bodies that should have one. */
export interface Children {
  readonly present: readonly Report[]
  /** Organs listed below the body, whether they have a report or not. */
  readonly listed: readonly string[]
  /** False where only lower governments are listed: the body's own departments are not, so no sum can be whole. */
  readonly whole: boolean
}

/** Many reports, and who stands beside whom: what a rule over several reports may ask. */
export interface ReportSet {
  readonly reports: readonly Report[]
  /** The same body's report of the same scope, one year before; null where the set has none. */
  readonly before: (report: Report) => Report | null
  /** The report of the body above, of the same year, that counts this one inside itself. */
  readonly above: (report: Report) => Report | null
  readonly children: (report: Report) => Children
  /** The reports of the same year, level and scope, this one among them: one list for all of them. */
  readonly peers: (report: Report) => readonly Report[]
}

const NO_CHILDREN: Children = { present: [], listed: [], whole: false }
const INSIDE: Readonly<Record<Scope, readonly Scope[]>> = {
  region: ['region', 'level', 'own'],
  level: ['own'],
  own: [],
  unknown: [],
}

/** Reports and the units they name → a set that rules may ask. Made once for many questions. */
export function reportSetOf(reports: readonly Report[], units: ReadonlyMap<string, Unit> = new Map()): ReportSet {
  const index = indexOf(reports)
  const below = belowOf(units)
  const peers = groupedBy(reports, peerKey)
  const children = (report: Report): Children => {
    const listed = below.get(report.organ) ?? []
    if (listed.length === 0 || INSIDE[report.scope].length === 0) return NO_CHILDREN
    const present = listed.flatMap(({ organ }) => insideReport(index, report, organ) ?? [])
    const whole = listed.some(({ kind }) => kind === 'department' || kind === 'office')
    return { present, listed: listed.map(({ organ }) => organ), whole }
  }
  return {
    reports,
    before: report => reportBefore(index, report),
    above: report => aboveOf(index, { report, parent: parentOf(report, units) }),
    children,
    peers: report => peers.get(peerKey(report)) ?? [],
  }
}

type Index = ReadonlyMap<string, Report>

function indexOf(reports: readonly Report[]): Index {
  const index = new Map<string, Report>()
  for (const report of reports) {
    for (const key of [keyOf(report, report.organ), keyOf(report, report.uscc)]) {
      if (key !== '' && !index.has(key)) index.set(key, report)
    }
  }
  return index
}

function keyOf({ year, scope }: Pick<Report, 'year' | 'scope'>, name: string): string {
  return name === '' || year === null ? '' : `${year}|${scope}|${name}`
}

function reportBefore(index: Index, { year, scope, uscc, organ }: Report): Report | null {
  if (year === null) return null
  const before = { year: year - 1, scope }
  return index.get(keyOf(before, organ)) ?? index.get(keyOf(before, uscc)) ?? null
}

function belowOf(units: ReadonlyMap<string, Unit>): ReadonlyMap<string, readonly Unit[]> {
  const below = new Map<string, Unit[]>()
  for (const unit of units.values()) {
    if (unit.parent !== '') below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit])
  }
  return below
}

/** The body above: as listed, or the government whose office this is by its name. */
function parentOf({ organ }: Report, units: ReadonlyMap<string, Unit>): string {
  return units.get(organ)?.parent || (/(?:政府|管委会|管理委员会)办公[厅室]$/.test(organ) ? officeOf(organ) : '')
}

function officeOf(organ: string): string {
  return organ.replace(/办公[厅室]$/, '').replace(/管委会$/, '管理委员会')
}

function insideReport(index: Index, { year, scope: whole }: Report, organ: string): Report | null {
  for (const scope of INSIDE[whole]) {
    const found = index.get(keyOf({ year, scope }, organ))
    if (found) return found
  }
  return null
}

function aboveOf(
  index: Index,
  { report, parent }: { readonly report: Report; readonly parent: string },
): Report | null {
  for (const scope of ['region', 'level'] as const) {
    const found = index.get(keyOf({ year: report.year, scope }, parent))
    if (found && found !== report && INSIDE[scope].includes(report.scope)) return found
  }
  return null
}

function peerKey({ year, level, scope }: Report): string {
  return year === null || level === '' ? '' : `${year}|${level}|${scope}`
}

function groupedBy(
  reports: readonly Report[],
  keyFor: (report: Report) => string,
): ReadonlyMap<string, readonly Report[]> {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const key = keyFor(report)
    const group = groups.get(key)
    if (key === '') continue
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  return groups
}
