import { parentPort } from 'node:worker_threads'
import { takeUp, type SpooledHead } from '../spool/spool.ts'
import { partOf, type PartPlan } from './part.ts'
import { putPart } from './partFolder.ts'
import type { Ranks } from './sums.ts'

/** One part to be written of reports that are on the disk. */
export interface PartJob {
  readonly folder: string
  readonly spool: string
  readonly plan: PartPlan<SpooledHead>
  readonly bodies: Ranks
}

// Only a wire: a part's columns are in memory, and one of its reports at a time.
parentPort?.on('message', ({ folder, spool, plan, bodies }: PartJob) => {
  const entry = putPart(
    folder,
    partOf(plan, head => takeUp(spool, head).report),
    bodies,
  )
  parentPort?.postMessage(entry.path)
})
