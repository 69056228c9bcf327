import { parentPort } from 'node:worker_threads'
import { takeUp, type SpooledHead } from '../spool/spool.ts'
import { partOf, type PartPlan } from './part.ts'
import { putPart } from './partFolder.ts'

/** One part to be written of reports that are on the disk. */
export interface PartJob {
  readonly folder: string
  readonly spool: string
  readonly plan: PartPlan<SpooledHead>
}

// Only a wire: a part's columns are in memory, and one of its reports at a time.
parentPort?.on('message', ({ folder, spool, plan }: PartJob) => {
  const entry = putPart(
    folder,
    partOf(plan, head => takeUp(spool, head).report),
  )
  parentPort?.postMessage(entry.path)
})
