import { countOf } from '../engines/bodies.ts'
import { engineError } from '../engines/engine.ts'
import { parquetEngine } from '../engines/parquet/parquet.ts'
import type { ReadRange } from '../engines/parquet/pieces.ts'
import { BODIES, PART_INDEX } from '../files/partSchemas.ts'
import { fetchData } from './fetchData.ts'
import type { DataSet } from './held.ts'
import { notOpened, type LargeRead } from './large.ts'

/** Opens a data set of Parquet files: its index and its bodies; its parts are read when they are asked. */
export async function openParquet({ id, pack, files }: DataSet, signal: AbortSignal): Promise<LargeRead> {
  const folder = pack.replace(/[^/]*$/, '')
  const stamp = (path: string) => {
    const sha256 = files.find(file => file.path === path)?.sha256
    return sha256 === undefined ? { path } : { path, sha256 }
  }
  const [index, bodies] = await Promise.all([
    fetchData(stamp(pack), PART_INDEX, signal),
    fetchData(stamp(`${folder}bodies.json`), BODIES, signal),
  ])
  const problems = [...index.problems, ...bodies.problems]
  if (!index.value || !bodies.value || countOf(bodies.value) === 0) return notOpened(problems)
  const years = new Set(index.value.parts.flatMap(({ year }) => year ?? []))
  const read = rangeReader(`${import.meta.env.BASE_URL}data/${folder}`)
  return {
    problems,
    value: {
      dataset: id,
      hash: stamp(pack).sha256 ?? `${id} ${index.value.reports}`,
      engine: parquetEngine({ dataset: id, index: index.value, bodies: bodies.value, read }),
      bodies: bodies.value,
      count: index.value.reports,
      years: [...years].toSorted((a, b) => a - b),
    },
  }
}

/** Reads ranges of the files below an address; a server that knows no ranges sends the whole file, which is kept. */
function rangeReader(base: string): ReadRange {
  const wholes = new Map<string, Uint8Array<ArrayBuffer>>()
  return async (path, [from, to]) => {
    const kept = wholes.get(path)
    if (kept) return kept.slice(from, to)
    const answer = await fetchTwice(`${base}${path}`, { Range: `bytes=${from}-${to - 1}` })
    if (!answer.ok) throw engineError('unreachable', `${path}: ${answer.status}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (answer.status === 206 && bytes.length === to - from) return bytes
    if (answer.status === 206) throw engineError('damaged', path)
    wholes.set(path, bytes)
    return bytes.slice(from, to)
  }
}

async function fetchTwice(address: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const first = await fetch(address, { headers }).catch(() => null)
  if (first && first.status < 500) return first
  return fetch(address, { headers }).catch((error: unknown) => {
    throw engineError('unreachable', error instanceof Error ? error.message : String(error))
  })
}
