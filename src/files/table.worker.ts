import '../domain/olderBrowsers.ts'
import type { DataColumn } from '../domain/dataTable.ts'
import type { TableAnswer, TableAsk } from './readTableInWorker.ts'
import { readTable } from './table/readTable.ts'

// Only a wire: all it does is readTable, which the tests call without a worker. The columns are handed over, not copied.
self.addEventListener('message', ({ data }: MessageEvent<TableAsk>) => {
  const read = readTable(data.file, data.bytes)
  const buffers = new Set((read.value?.columns ?? []).flatMap(buffersOf))
  self.postMessage(read satisfies TableAnswer, { transfer: [...buffers] })
})

function buffersOf(column: DataColumn): readonly ArrayBufferLike[] {
  if (column.kind === 'dict') return [column.codes.buffer]
  if (column.kind === 'raw') return [column.bytes.buffer, column.starts.buffer, column.lengths.buffer]
  return [column.values.buffer]
}
