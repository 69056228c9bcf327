import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { manifestWithEngine, readManifest } from './data/manifestFile.ts'
import { nation } from './data/nation/nation.ts'
import type { ProvinceJob } from './data/nation/province.worker.ts'
import { closeFolder, filesIn, partsWritten } from './data/parquet/partFolder.ts'
import { runPool } from './data/pool.ts'
import { dataCommandZh } from './words/dataCommand.zh.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { id: { type: 'string', default: 'nation' }, into: { type: 'string', default: 'public/data' } },
})

const reports = Number(positionals[0] ?? 40_000)
const { id } = values
const root = resolve(values.into)
const folder = join(root, id)
const made = nation(reports)

mkdirSync(folder, { recursive: true })
if (!existsSync(join(folder, 'set.json'))) await makeParts()
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

/** Adds the set to the manifest, labelled as made up. */
function name(): void {
  const path = join(root, 'manifest.json')
  const before = existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : { manifest: null }
  if ('wrong' in before) throw new Error(before.wrong)
  const zh = `合成的全国（${reports} 份，虚构）`
  const en = `Synthetic nation (${reports} reports, invented)`
  const files = filesIn(folder).map(({ name: file, ...stamp }) => ({ path: `${id}/${file}`, ...stamp }))
  const set = { id, zh, en, synthetic: true, default: false, engine: 'parquet', pack: `${id}/set.json`, files } as const
  writeFileSync(path, manifestWithEngine(before.manifest, set))
  process.stdout.write(`${dataCommandZh.written(folder, reports, '2019–2026')}\n`)
}
