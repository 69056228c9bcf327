import { parentPort } from 'node:worker_threads'
import { partsWritten, placeOfPart, putPart } from '../parquet/partFolder.ts'
import { nation } from './nation.ts'

/** One province of the invented nation to be written. */
export interface ProvinceJob {
  readonly reports: number
  readonly province: string
  readonly folder: string
}

// Only a wire: makes a province's parts and writes those that are not there yet.
parentPort?.on('message', ({ reports, province, folder }: ProvinceJob) => {
  const there = partsWritten(folder)
  const made = nation(reports)
  for (const part of made.partsOf(province)) if (!there.has(placeOfPart(part))) putPart(folder, part, made.bodies)
  parentPort?.postMessage(province)
})
