import type { Problem, Read } from '../domain/problem.ts'
import { isDivisionCode } from '../domain/region.ts'
import { LEVELS, SCOPES, type Level, type Scope } from '../domain/scope.ts'
import { UNIT_KINDS, type Unit } from '../domain/unit.ts'
import { decodeText } from '../files/encoding.ts'
import { placeOf, readGrid, type Grid, type GridRow } from '../files/csvGrid.ts'
import type { Source } from './dataset.ts'

/** A unit as `units.csv` gives it: besides its parent and kind, what its reports may leave unsaid. */
export interface UnitLine extends Unit {
  readonly level: Level
  readonly scope: Scope
  readonly region: string
  readonly divisionCode: string
}

/** `units.csv` of a folder: organ, parent, kind, and if wished level, scope, region, division_code. */
export function readUnits(file: string, bytes: Uint8Array): Read<readonly UnitLine[]> {
  return readIndex({ file, bytes, needs: ['organ'] }, line => {
    const organ = line.field('organ')
    return {
      organ,
      parent: line.field('parent'),
      kind: line.oneOf('kind', UNIT_KINDS) ?? '',
      level: line.oneOf('level', LEVELS) ?? '',
      scope: line.oneOf('scope', SCOPES) ?? 'unknown',
      region: line.field('region'),
      divisionCode: line.fitting('division_code', isDivisionCode),
    }
  })
}

/** `sources.csv` of a folder: source (a file's name), organ, report_year, address, published. */
export function readSources(file: string, bytes: Uint8Array): Read<readonly Source[]> {
  return readIndex({ file, bytes, needs: ['source'] }, line => ({
    source: line.field('source'),
    organ: line.field('organ'),
    reportYear: Number(line.fitting('report_year', text => /^(19|20)\d{2}$/.test(text))) || null,
    address: line.fitting('address', text => /^https?:\/\//.test(text)),
    published: line.fitting('published', isDay),
  }))
}

/** True for an ISO day that is in the calendar. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** One line of an index file, asked by column name; a text that does not fit is a problem and reads as empty. */
interface Line {
  readonly field: (name: string) => string
  readonly fitting: (name: string, fits: (text: string) => boolean) => string
  readonly oneOf: <const T extends string>(name: string, values: readonly T[]) => T | undefined
}

interface Ask {
  readonly file: string
  readonly bytes: Uint8Array
  readonly needs: readonly string[]
}

function readIndex<T>({ file, bytes, needs }: Ask, make: (line: Line) => T): Read<readonly T[]> {
  const { value: grid, problems } = readGrid(decodeText(bytes).text, { file })
  const [header, ...rows] = grid.rows
  const names = header?.fields.map(each => each.trim()) ?? []
  const lacking = needs.filter(name => !names.includes(name))
  if (lacking.length > 0) {
    const found = lacking.join(', ')
    return { value: [], problems: [...problems, { code: 'DATA-COLUMNS', severity: 'error', place: { file }, found }] }
  }
  const bad: Problem[] = []
  const value = rows.map(row => make(lineOf({ grid, names, row, bad })))
  return { value, problems: [...problems, ...bad] }
}

interface LineParts {
  readonly grid: Grid
  readonly names: readonly string[]
  readonly row: GridRow
  readonly bad: Problem[]
}

function lineOf({ grid, names, row, bad }: LineParts): Line {
  const field = (name: string) => row.fields[names.indexOf(name)]?.trim() ?? ''
  const refuse = (name: string) => {
    const place = placeOf(grid, row, names.indexOf(name))
    bad.push({ code: 'DATA-FIELD', severity: 'warning', place, found: field(name), values: { field: name } })
  }
  return {
    field,
    fitting: (name, fits) => {
      const text = field(name)
      if (text === '' || fits(text)) return text
      refuse(name)
      return ''
    },
    oneOf: (name, values) => {
      const text = field(name)
      const found = values.find(value => value === text)
      if (found === undefined && text !== '') refuse(name)
      return found
    },
  }
}
