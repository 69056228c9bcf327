import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
}

/** A plain static host with the headers of README's recipe, that sends text as brotli. */
export interface Host {
  readonly address: string
  /** Serves another folder from now on, as a new release does. */
  readonly serve: (root: string) => void
  /** Bytes of all that was sent so far, as sent. */
  readonly sent: () => number
  readonly close: () => Promise<void>
}

/** The policy that a build writes for its host to send (README, Deploy). */
export function policyOf(folder: string): string {
  const found = /^add_header Content-Security-Policy "([^"]+)" always;$/m.exec(
    readFileSync(join(folder, 'csp.conf'), 'utf8'),
  )
  return found?.[1] ?? ''
}

const SMALL = new Map<string, Buffer>()

function asked(encodings: string | readonly string[] | undefined): boolean {
  return String(encodings).includes('br')
}

/** The file as brotli, made once; null for a picture, which is small already. */
function smallOf(file: string): Buffer | null {
  if (extname(file) === '.png') return null
  const made =
    SMALL.get(file) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  SMALL.set(file, made)
  return made
}

function isFileBelow(file: string, root: string): boolean {
  return file.startsWith(root) && existsSync(file) && statSync(file).isFile()
}

/** Starts a plain host of a folder, below a path that starts and ends with a slash. */
export async function startHost(below: string, folder: string, policy?: string): Promise<Host> {
  let root = folder
  let bytes = 0
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = join(root, path === below ? 'index.html' : path.slice(below.length))
    const isThere = path.startsWith(below) && isFileBelow(file, root)
    response.setHeader('Content-Security-Policy', policy ?? policyOf(root))
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
    response.statusCode = isThere ? 200 : 404
    if (!isThere) return response.end()
    const small = asked(request.headers['accept-encoding']) ? smallOf(file) : null
    if (small) response.setHeader('Content-Encoding', 'br')
    const sent = small ?? readFileSync(file)
    bytes += sent.length
    return response.end(sent)
  })
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}${below}`,
    serve: next => {
      root = next
    },
    sent: () => bytes,
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
