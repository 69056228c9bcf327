import type { Problem } from '../domain/problem.ts'
import { fetchBytes } from './fetchBytes.ts'
import type { DataSet } from './held.ts'
import { notOpened, type LargeRead } from './large.ts'
import { openInWorker } from './parquet/workerEngine.ts'
import { failed, messageOf } from './failed.ts'

/** Opens a data set of Parquet files in a worker: its index and its bodies; its parts are read when they are asked. */
export async function openParquet({ id, pack, files }: DataSet, signal: AbortSignal): Promise<LargeRead> {
  const folder = pack.replace(/[^/]*$/, '')
  const stamp = (path: string) => {
    const sha256 = files.find(file => file.path === path)?.sha256
    return sha256 === undefined ? { path } : { path, sha256 }
  }
  const wanted = { index: stamp(pack), bodies: stamp(`${folder}bodies.json`) }
  // The worker starts while its files are on their way.
  const worker = new Worker(new URL('./parquet/parquet.worker.ts', import.meta.url), { type: 'module' })
  try {
    const [index, bodies] = await Promise.all([fetchBytes(wanted.index, signal), fetchBytes(wanted.bodies, signal)])
    const problems = [...index.problems, ...bodies.problems]
    if (!index.value || !bodies.value) return ended(worker, problems)
    const opened = await openInWorker(worker, {
      dataset: id,
      base: new URL(`${import.meta.env.BASE_URL}data/${folder}`, document.baseURI).href,
      index: { path: pack, bytes: index.value },
      bodies: { path: wanted.bodies.path, bytes: bodies.value },
    })
    const { isOpen, count, years } = opened.about
    const all = [...problems, ...opened.about.problems]
    if (!isOpen) return ended(worker, all)
    const hash = wanted.index.sha256 ?? `${id} ${count}`
    return { problems: all, value: { dataset: id, hash, engine: opened.engine, bodies: opened.bodies, count, years } }
  } catch (error) {
    if (signal.aborted) throw error
    return ended(worker, failed(`data/${pack}`, { code: 'DATA-MALFORMED', found: messageOf(error) }).problems)
  }
}

function ended(worker: Worker, problems: readonly Problem[]): LargeRead {
  worker.terminate()
  return notOpened(problems)
}
