import * as v from 'valibot'
import { FORM_IDS } from '../domain/forms/form.ts'
import { cellsOf } from '../domain/forms/index.ts'
import { LANG_IDS } from '../domain/langs.ts'
import { recordOf } from '../domain/record.ts'
import { LEVELS, SCOPES } from '../domain/scope.ts'
import { UNIT_KINDS } from '../domain/unit.ts'
import { LEFT_OUT, wholeSet } from './wholeSet.ts'

/** Who answers questions about a data set. */
export const ENGINES = ['memory', 'parquet', 'clickhouse'] as const

/** A path below `data/`, in any script; nothing that leads out of it or to another host. */
const BELOW_DATA =
  /^(?:[\p{L}\p{N}_-][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_-][\p{L}\p{N}_.-]*\.(?:json|csv|tsv|txt|md|html?)$/u

const file = v.object({
  path: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

const dataset = v.pipe(
  v.object({
    ...recordOf(LANG_IDS, () => v.optional(v.string(), '')),
    zh: v.pipe(v.string(), v.nonEmpty()),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
    synthetic: v.boolean(),
    pack: v.pipe(v.string(), v.regex(BELOW_DATA)),
    engine: v.optional(v.picklist(ENGINES), LEFT_OUT.engine),
    default: v.boolean(),
    files: v.optional(v.array(file), LEFT_OUT.files),
  }),
  v.transform(wholeSet),
)

/** What `data/manifest.json` must be. */
export const MANIFEST = v.object({
  version: v.literal(1),
  note: v.optional(v.record(v.string(), v.string())),
  datasets: v.array(dataset),
})

const packed = v.object({
  year: v.nullable(v.pipe(v.number(), v.integer())),
  divisionCode: v.string(),
  region: v.string(),
  uscc: v.string(),
  organ: v.string(),
  level: v.picklist(LEVELS),
  scope: v.picklist(SCOPES),
  format: v.picklist(FORM_IDS),
  otherAll: v.boolean(),
  source: v.string(),
  published: v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  values: v.array(v.nullable(v.number())),
  states: v.pipe(v.string(), v.regex(/^[-0-7]*$/)),
})

/** One number and one state for each cell of the form: a pack that was cut short is not read as blanks. */
const report = v.pipe(
  packed,
  v.check(each => each.values.length === cellsOf(each).length),
  v.check(each => each.states === '' || each.states.length === each.values.length),
)

const unit = v.object({ organ: v.string(), parent: v.string(), kind: v.picklist(UNIT_KINDS) })

const source = v.object({ source: v.string(), address: v.string() })

/** What a data set's `reports.pack.json` must be: its reports, the units that report, where each report was published. */
export const DATASET_PACK = v.object({
  version: v.literal(1),
  reports: v.array(report),
  units: v.array(unit),
  sources: v.array(source),
})

export type Manifest = v.InferOutput<typeof MANIFEST>
export type DataSetPack = v.InferOutput<typeof DATASET_PACK>
