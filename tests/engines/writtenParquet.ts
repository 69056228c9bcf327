import { partsOf } from '../../src/data/parquet/part.ts'
import { sumsOf, writeSums } from '../../src/data/parquet/sums.ts'
import { CODEC, writePart } from '../../src/data/parquet/writePart.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { COLUMNS, nameOfColumn } from '../../src/engines/parquet/layout.ts'
import { parquetEngine } from '../../src/engines/parquet/parquet.ts'

interface Written {
  readonly engine: Engine
  readonly bytes: number
  readonly asked: { bytes: number; times: number; stopped: number; readonly paths: Set<string>; readonly parts: number }
}

interface Wish {
  readonly latency?: number
  /** How long the answer of this number takes, in ms, where they differ. */
  readonly latencyOf?: (times: number) => number
  /** With the table of sums beside the parts. */
  readonly withSums?: boolean
}

/** Reports written as Parquet and read back through ranges of bytes in memory, each after so many ms. */
export function written(
  reports: readonly Report[],
  units: readonly Unit[],
  { latency = 0, latencyOf = () => latency, withSums = false }: Wish = {},
): Written {
  const { parts, bodies } = partsOf(reports, units)
  const files = parts.map((part, at) => writePart(part, `part-${at}.parquet`))
  const rows = parts.flatMap(part => sumsOf(part, bodies))
  const sums = withSums && rows.length > 0 ? writeSums(rows) : null
  const asked = { bytes: 0, times: 0, stopped: 0, paths: new Set<string>(), parts: files.length }
  const engine = parquetEngine({
    dataset: 'one',
    bodies,
    index: {
      version: 2,
      reports: reports.length,
      codec: CODEC,
      columns: COLUMNS.map(nameOfColumn),
      parts: files.map(({ entry }) => entry),
      ...(sums ? { sums: { ...sums.entry, path: 'sums.parquet' } } : {}),
    },
    read: async (path, [from, to], signal) => {
      asked.bytes += to - from
      asked.times += 1
      asked.paths.add(path)
      signal?.addEventListener('abort', () => (asked.stopped += 1))
      const wait = latencyOf(asked.times)
      if (wait > 0) await new Promise(done => setTimeout(done, wait))
      const file = path === 'sums.parquet' ? sums : files.find(({ entry }) => entry.path === path)
      const bytes = file?.bytes.slice(from, to) ?? new Uint8Array()
      return new Uint8Array(bytes)
    },
  })
  return { engine, asked, bytes: files.reduce((sum, file) => sum + file.bytes.length, 0) }
}
