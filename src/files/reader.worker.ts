import '../domain/olderBrowsers.ts'
import type { Answer, Ask } from './messages.ts'
import { readFile } from './readFile.ts'

// Only a wire: all it does is readFile, which the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  self.postMessage({ id: data.id, read: readFile(data.file, data.bytes) } satisfies Answer)
})
