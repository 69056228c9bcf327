import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Work for all cores: one job after another to each worker; answers come as they are done, in no order. */
export interface Pool<Job, Answer> {
  /** The module that each worker runs: it answers every message with one message. */
  readonly file: URL
  readonly jobs: readonly Job[]
  /** How many at a time; all cores where it is not said. */
  readonly workers?: number | undefined
  readonly onAnswer: (answer: Answer) => void
}

/** Runs all jobs; fails with the first worker that fails. */
export async function runPool<Job, Answer>({ file, jobs, workers, onAnswer }: Pool<Job, Answer>): Promise<void> {
  const waiting = [...jobs]
  const count = Math.min(waiting.length, workers ?? availableParallelism())
  await Promise.all(Array.from({ length: count }, () => runWorker({ file, waiting, onAnswer })))
}

// Node 20 does not hand `--import tsx` on to a worker: it takes TypeScript once tsx is registered in it.
const BOOT = `const { workerData } = require('node:worker_threads')
import(workerData.tsx).then(({ register }) => { register(); return import(workerData.file) })`

interface One<Job, Answer> {
  readonly file: URL
  readonly waiting: Job[]
  readonly onAnswer: (answer: Answer) => void
}

function runWorker<Job, Answer>({ file, waiting, onAnswer }: One<Job, Answer>): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(BOOT, {
      eval: true,
      workerData: { tsx: import.meta.resolve('tsx/esm/api'), file: file.href },
    })
    const next = (): void => {
      const job = waiting.shift()
      if (job === undefined) done(worker.terminate().then(() => undefined))
      else worker.postMessage(job)
    }
    worker.on('message', (answer: Answer) => {
      onAnswer(answer)
      next()
    })
    worker.on('error', fail)
    next()
  })
}
