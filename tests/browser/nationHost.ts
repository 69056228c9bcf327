import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startDataHost, type DataHost } from './dataHost.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A host of the built page over an invented nation, and the folder of its data; closing it deletes them. */
export interface NationHost extends DataHost {
  readonly data: string
}

/** Invents so many reports as Parquet and serves them below `data/`. */
export async function startNationHost(reports: number): Promise<NationHost> {
  const data = mkdtempSync(join(tmpdir(), 'large-'))
  const made = spawnSync('node', ['--import', 'tsx', 'src/nation.ts', String(reports), '--into', data], { cwd: ROOT })
  if (made.status !== 0) throw new Error(String(made.stderr))
  const host = await startDataHost({
    folders: [
      ['/data/', `${data}/`],
      ['/', `${ROOT}dist/`],
    ],
  })
  const close = async (): Promise<void> => {
    await host.close()
    rmSync(data, { recursive: true })
  }
  return { ...host, data, close }
}
