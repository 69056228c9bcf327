import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const WORKER = 'sw.js'
const SOURCE = 'src/offline/serviceWorker.ts'
/** What lies in `public` and belongs to the page. */
const BESIDE = ['icon.svg', 'icon-192.png', 'icon-512.png', 'manifest.webmanifest']

/** What few need and is large: kept when it was used once. */
const WHEN_USED = /^assets\/pdf/

/** Builds the service worker as `sw.js`, tells it what the build consists of, and the page which build it is. */
export function precache(): Plugin {
  let name = ''
  return {
    name: 'precache',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        name = nameOf(Object.keys(bundle ?? {}))
        return [{ tag: 'meta', attrs: { name: 'build', content: name }, injectTo: 'head' }]
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk' || name === '') throw new Error('The service worker was not built.')
        const files = ['./', ...filesOf(Object.keys(bundle)).filter(file => !WHEN_USED.test(file)), ...BESIDE]
        // A page of the same name that changed all the same makes another worker, which fetches it anew.
        const page = createHash('sha256').update(textOf(bundle['index.html'])).digest('hex').slice(0, 12)
        worker.code = worker.code.replace('THIS_BUILD', () => JSON.stringify({ name, page, files }))
      },
    },
  }
}

function textOf(
  part: { readonly type: string; readonly source?: string | Uint8Array } | undefined,
): string | Uint8Array {
  return part?.type === 'asset' ? (part.source ?? '') : ''
}

function filesOf(names: readonly string[]): readonly string[] {
  return names.filter(name => name.startsWith('assets/') && !name.endsWith('.map')).toSorted()
}

/** A build is called by what its files are called, as those are by their content. */
function nameOf(names: readonly string[]): string {
  return createHash('sha256').update(filesOf(names).join('\n')).digest('hex').slice(0, 12)
}
