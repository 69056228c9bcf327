import type { Work } from '../work.ts'
import { workFrom, type NoBackup } from './backup.ts'

/** A backup larger than this would hold up the page while it is parsed and checked. */
const LARGE = 2 * 1024 * 1024

/** A backup → the work that it holds, or why not; a large one is read beside the page. */
export function readBackup(file: Blob): Promise<Work | NoBackup> {
  return file.size <= LARGE ? workFrom(file) : workInWorker(file)
}

function workInWorker(file: Blob): Promise<Work | NoBackup> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
    const end = (found: Work | NoBackup): void => {
      worker.terminate()
      resolve(found)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Work | NoBackup>) => end(data))
    worker.addEventListener('error', event => end({ refused: 'notJson', field: event.message.slice(0, 200) }))
    worker.postMessage(file)
  })
}
