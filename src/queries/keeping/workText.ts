import * as v from 'valibot'
import type { Cell } from '../../domain/cell.ts'
import { TABLE_IDS, FORM_IDS, type CellId } from '../../domain/forms/form.ts'
import { LAYOUTS } from '../../domain/layouts.ts'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Heading, Report, Section } from '../../domain/report.ts'
import { LEVELS, SCOPES } from '../../domain/scope.ts'
import { STATUSES } from '../../domain/status.ts'
import type { FileRead } from '../../files/fileRead.ts'
import { STEPS } from '../../domain/keeping.ts'
import type { Alias, Correction, Replacement, Upload } from '../work.ts'

/** Every field of a type, also one that may be absent: what is missing here the compiler names, before it is lost. */
type Fields<T> = Readonly<Record<keyof T, v.GenericSchema>>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const cellId = v.custom<CellId>(id => typeof id === 'string' && /^[234]\/[a-z_]{1,60}\/[a-z_]{1,60}$/u.test(id))

const place = v.object({
  file: v.string(),
  line: v.exactOptional(count),
  column: v.exactOptional(count),
  page: v.exactOptional(count),
} satisfies Fields<Place>)

const cell = v.object({
  value: v.nullable(v.number()),
  status: v.picklist(STATUSES),
  raw: v.string(),
  place: v.nullable(place),
} satisfies Fields<Cell>)

const problem = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  place,
  report: v.exactOptional(v.string()),
  cell: v.exactOptional(cellId),
  found: v.string(),
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
} satisfies Fields<Problem>)

const section = v.object({
  number: v.picklist([1, 2, 3, 4, 5, 6]),
  title: v.string(),
  text: v.string(),
  line: v.nullable(count),
  page: v.exactOptional(count),
} satisfies Fields<Section>)

const heading = v.object({
  title: v.nullable(v.string()),
  titleYear: v.nullable(v.number()),
  period: v.nullable(v.tuple([v.string(), v.string()])),
  contact: v.nullable(v.string()),
  introduction: v.nullable(v.string()),
} satisfies Fields<Heading>)

const report = v.object({
  id: v.string(),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  divisionCode: v.string(),
  region: v.string(),
  uscc: v.string(),
  organ: v.string(),
  level: v.picklist(LEVELS),
  scope: v.picklist(SCOPES),
  format: v.picklist(FORM_IDS),
  otherAll: v.boolean(),
  tables: v.array(v.picklist(TABLE_IDS)),
  cells: v.record(cellId, cell),
  source: v.string(),
  published: v.string(),
  heading,
  sections: v.array(section),
} satisfies Fields<Report>)

/** What a file was read as. A new field of `FileRead` is missing here until it is written: the compiler says so. */
const read: v.GenericSchema<unknown, FileRead> = v.object({
  file: v.string(),
  archive: v.exactOptional(v.string()),
  previews: v.exactOptional(v.array(v.object({ encoding: v.string(), text: v.string() }))),
  bytes: count,
  encoding: v.nullable(v.string()),
  layout: v.nullable(v.picklist(LAYOUTS)),
  reports: v.array(report),
  problems: v.array(problem),
  text: v.string(),
  sheets: v.exactOptional(v.array(v.string())),
} satisfies Fields<FileRead>)

const correction: v.GenericSchema<unknown, Correction> = v.object({
  report: count,
  cell: cellId,
  was: v.nullable(cell),
  at: v.number(),
})

/** One upload as it is kept or backed up. */
export const UPLOAD_KEPT: v.GenericSchema<unknown, Upload> = v.object({
  id: v.pipe(v.string(), v.maxLength(80)),
  read,
  corrections: v.exactOptional(v.array(correction)),
})

const replacement: v.GenericSchema<unknown, Replacement> = v.object({
  key: v.string(),
  take: v.picklist(['new', 'old', 'cells']),
  old: v.array(cellId),
})

const alias: v.GenericSchema<unknown, Alias> = v.object({ label: v.string(), means: v.string() })

/** What of a person's work is no upload. */
export const REST = v.object({ replacements: v.array(replacement), aliases: v.array(alias) })

/** The list of states as it is kept: each names its uploads by key. */
export const JOURNAL_KEPT = v.object({
  version: v.literal(1),
  cursor: count,
  entries: v.pipe(
    v.array(
      v.object({
        step: v.picklist(STEPS),
        file: v.string(),
        at: v.number(),
        uploads: v.array(v.string()),
        ...REST.entries,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
})

/** A file with all of a person's work, to be taken out and brought back. */
export const BACKUP = v.object({
  kind: v.literal('ogi-work'),
  version: v.literal(1),
  at: v.string(),
  uploads: v.array(UPLOAD_KEPT),
  ...REST.entries,
})
