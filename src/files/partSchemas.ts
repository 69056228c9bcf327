import * as v from 'valibot'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One part: the reports of one year and province. */
export const PART = v.object({
  path: v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.parquet$/)),
  year: v.nullable(whole),
  province: v.string(),
  rows: whole,
  bytes: whole,
  sha256: v.string(),
  sizes: v.array(whole),
  wide: v.optional(v.array(v.string()), []),
})

/** What `set.json` of a data set of Parquet files must be. */
export const PART_INDEX = v.object({
  version: v.literal(2),
  reports: whole,
  bodies: v.optional(v.string()),
  codec: v.picklist(['SNAPPY', 'GZIP', 'UNCOMPRESSED']),
  columns: v.array(v.string()),
  parts: v.array(PART),
  sums: v.optional(PART),
})

// Hundreds of thousands of bodies: each list is looked at in one loop.
const texts = v.custom<readonly string[]>(each => Array.isArray(each) && each.every(text => typeof text === 'string'))
const places = v.custom<readonly number[]>(
  each => Array.isArray(each) && each.every(place => Number.isInteger(place) && Number(place) >= -1),
)

/** What its `bodies.json` must be: columns of one length. */
export const BODIES = v.pipe(
  v.object({
    organ: texts,
    code: texts,
    region: texts,
    uscc: texts,
    level: v.pipe(v.string(), v.regex(/^\d*$/)),
    kind: v.pipe(v.string(), v.regex(/^\d*$/)),
    parent: places,
  }),
  v.check(({ organ, ...rest }) => Object.values(rest).every(each => each.length === organ.length)),
)

/** What the file of a data set in a ClickHouse must be. It holds no password: the page asks for one. */
export const CLICKHOUSE_SET = v.object({
  version: v.literal(2),
  address: v.pipe(v.string(), v.regex(/^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/)),
  database: v.pipe(v.string(), v.regex(/^\w{1,64}$/)),
  table: v.pipe(v.string(), v.regex(/^\w{1,64}$/)),
  /** Whether the table of sums (`_sums`) stands beside it. */
  sums: v.boolean(),
  /** Whether the reports stand beside it in order of their bodies (`_by_body`): not in what an older release loaded. */
  byBody: v.optional(v.boolean(), false),
  /** Whether no two reports share an id, or are of one body, year and scope. */
  uniqueReports: v.boolean(),
  uniqueBodies: v.boolean(),
  user: v.string(),
  /** Whether the reader has a password, which the page then asks for; if not, anybody may read. */
  login: v.boolean(),
  /** A user without a password or rights, by whom a page learns whether it is allowed at all. */
  probe: v.optional(v.string(), ''),
  reports: whole,
  years: v.array(whole),
  /** The SHA-256 of its bodies; sets loaded by older releases do not say it. */
  bodies: v.optional(v.string()),
})
