import '../../domain/olderBrowsers.ts'
import { workFrom } from './backup.ts'

// Only a wire: all it does is workFrom, which the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void workFrom(data).then(
    found => self.postMessage(found),
    (error: unknown) => self.postMessage({ refused: 'notJson', field: String(error).slice(0, 200) }),
  )
})
