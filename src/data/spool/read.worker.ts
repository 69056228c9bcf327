import { parentPort } from 'node:worker_threads'
import { readDown, type ReadJob } from './readDown.ts'

// Only a wire: one file is in memory at a time, and nothing of it crosses but whether it had to be read.
parentPort?.on('message', (job: ReadJob) => {
  void readDown(job).then(wasRead => parentPort?.postMessage(wasRead))
})
