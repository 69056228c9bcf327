import '../domain/olderBrowsers.ts'
import type { Answer, Ask } from './messages.ts'
import { readAny } from './readAny.ts'
import type { Means } from './shape.ts'

/** The build puts what pdf.js needs beside the folder of this worker; the development server has it at the root. */
const PDF = new URL(import.meta.env.DEV ? '/pdf/' : '../pdf/', self.location.href).href
const MEANS: Means = { pdf: { cmaps: `${PDF}cmaps/`, fonts: `${PDF}fonts/` } }

// Only a wire: all it does is readAny, which the tests call without a worker.
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { id, file, bytes, encoding } = data
  void readAny({ name: file, bytes, ...(encoding === undefined ? {} : { encoding }) }, MEANS).then(reads =>
    self.postMessage({ id, reads } satisfies Answer),
  )
})
