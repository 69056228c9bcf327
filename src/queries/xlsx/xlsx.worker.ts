import '../../domain/olderBrowsers.ts'
import { seenXlsx } from '../../files/writers/seenXlsx.ts'
import { joinedRows } from './joinedRows.ts'
import type { XlsxMessage, XlsxReply } from './writeBeside.ts'

const { take, whole } = joinedRows()

// Only a wire: rows come in blocks, so that the page is never held up; then they are written.
self.addEventListener('message', ({ data }: MessageEvent<XlsxMessage>) => {
  take(data)
  if (!('write' in data)) return
  void seenXlsx(whole()).then(
    bytes => self.postMessage({ bytes: new Uint8Array(bytes) } satisfies XlsxReply),
    (error: unknown) => self.postMessage({ fault: String(error) } satisfies XlsxReply),
  )
})
