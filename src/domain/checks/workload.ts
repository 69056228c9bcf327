import type { Report } from '../report.ts'
import { statedField } from './statedField.ts'
import type { Stated } from './stated.ts'

/** Received and brought forward together. */
export function workload(report: Report): Stated {
  const received = statedField(report, 'new_received')
  const brought = statedField(report, 'carried_in')
  const value = received.value === null || brought.value === null ? null : received.value + brought.value
  return { value, cells: [...received.cells, ...brought.cells], cell: '', sure: received.sure && brought.sure }
}
