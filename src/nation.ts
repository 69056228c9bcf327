import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { manifestWithEngine, readManifest } from './data/manifestFile.ts'
import { writeSet } from './data/clickhouse/setFile.ts'
import { loadInto } from './data/clickhouse/loadInto.ts'
import { nation } from './data/nation/nation.ts'
import type { ProvinceJob } from './data/nation/province.worker.ts'
import { closeFolder, filesIn, partsWritten } from './data/parquet/partFolder.ts'
import { runPool } from './data/pool.ts'
import { dataCommandZh } from './words/dataCommand.zh.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string', default: 'nation' },
    into: { type: 'string', default: 'public/data' },
    out: { type: 'string', default: 'parquet' },
    clickhouse: { type: 'string', default: 'http://127.0.0.1:8123' },
    public: { type: 'string' },
    cluster: { type: 'string', default: 'nation' },
    user: { type: 'string', default: 'default' },
    reader: { type: 'string', default: 'reader' },
    open: { type: 'boolean', default: false },
    probe: { type: 'string', default: '' },
  },
})

const reports = Number(positionals[0] ?? 40_000)
const { id } = values
const root = resolve(values.into)
const folder = join(root, id)
const made = nation(reports)

// What was begun for another number of reports is not gone on with.
const begun = join(folder, 'begun.txt')
if (existsSync(begun) && readFileSync(begun, 'utf8') !== String(reports)) rmSync(folder, { recursive: true })
mkdirSync(folder, { recursive: true })
writeFileSync(begun, String(reports))
const isParquet = values.out === 'parquet'
if (!isParquet) await loadClickhouse()
else if (!existsSync(join(folder, 'set.json'))) await makeParts()
name()

async function makeParts(): Promise<void> {
  await runPool<ProvinceJob, string>({
    file: new URL('./data/nation/province.worker.ts', import.meta.url),
    jobs: made.provinces.map(province => ({ reports, province, folder })),
    onAnswer: province => process.stdout.write(`${province} `),
  })
  process.stdout.write('\n')
  closeFolder(folder, made.bodies, [...partsWritten(folder).values()])
}

/** Loads the nation into a ClickHouse, and writes where it is. The password of who loads comes from CLICKHOUSE_PASSWORD. */
async function loadClickhouse(): Promise<void> {
  const { clickhouse, cluster, user } = values
  const password = process.env['CLICKHOUSE_PASSWORD'] ?? ''
  const shards = clickhouse.split(',').map(address => ({ address, user, password }))
  const table = { cluster, database: 'ogi', table: id.replaceAll('-', '_') }
  const loaded = await loadInto(shards, table, {
    parts: made.provinces.map(province => () => made.partsOf(province)),
    bodies: made.bodies,
  })
  const address = values.public ?? shards[0]?.address ?? ''
  const reach = { address, reader: values.reader, isOpen: values.open, probe: values.probe }
  writeSet(folder, reach, { table, loaded, bodies: made.bodies })
}

/** Adds the set to the manifest, labelled as made up. */
function name(): void {
  const path = join(root, 'manifest.json')
  const before = existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : { manifest: null }
  if ('wrong' in before) throw new Error(before.wrong)
  const zh = `合成的全国（${reports} 份，虚构）`
  const en = `Synthetic nation (${reports} reports, invented)`
  const index = isParquet ? 'set.json' : 'clickhouse.json'
  const files = filesIn(folder, index).map(({ name: file, ...stamp }) => ({ path: `${id}/${file}`, ...stamp }))
  const set = {
    id,
    zh,
    en,
    synthetic: true,
    default: false,
    engine: isParquet ? 'parquet' : 'clickhouse',
    pack: `${id}/${index}`,
    files,
  } as const
  writeFileSync(path, manifestWithEngine(before.manifest, set))
  process.stdout.write(`${dataCommandZh.written(folder, reports, '2019–2026')}\n`)
}
