import { readInWorker } from '../../../src/files/readInWorker.ts'
import { median, type Pair } from './median.ts'
import { wordPage } from './wordPage.ts'

function readBare(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  return new Promise(done => {
    worker.addEventListener('message', () => done(), { once: true })
    worker.postMessage({ id: 0, bytes }, [bytes.buffer])
  })
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}

/** A report as Word saves it, about 350 kB, read in the worker; against decoding and parse5 alone in a worker. */
export async function reading(): Promise<Pair> {
  const text = wordPage(350_000)
  const bytes = new TextEncoder().encode(text)
  const worker = new Worker(new URL('./bare.worker.ts', import.meta.url), { type: 'module' })
  const ours: number[] = []
  const bare: number[] = []
  let cells = 0
  for (let turn = 0; turn < 25; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, or they share the processor
    bare.push(await timed(() => readBare(worker, bytes.slice())))
    // oxlint-disable-next-line no-await-in-loop -- as above
    const took = await timed(async () => {
      const outcome = await readInWorker({ file: 'word.html', bytes: bytes.slice() })
      cells = 'reads' in outcome ? Object.keys(outcome.reads[0]?.reports[0]?.cells ?? {}).length : 0
    })
    ours.push(took)
  }
  worker.terminate()
  if (cells < 150) throw new Error(`The made Word page gave ${cells} cells: the bench measures nothing.`)
  return {
    ours: median(ours.slice(8)),
    bare: median(bare.slice(8)),
    reports: 1,
    note: `${Math.round(bytes.length / 1000)} kB, ${cells} cells`,
  }
}
