import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'

/** A static host of a built page and of data sets beside it: knows ranges and tags, counts what it sends, may be slow. */
export interface DataHost {
  readonly address: string
  /** Bytes of bodies sent for paths that match, since it was last asked. */
  readonly sent: (paths: RegExp) => number
  readonly close: () => Promise<void>
}

interface Hosting {
  /** Folders by what the path begins with; the first that fits has it. */
  readonly folders: readonly (readonly [below: string, folder: string])[]
  /** So many ms pass before any answer. */
  readonly latency?: number
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

const SMALL = new Map<string, Buffer>()

/** Starts it on a free port. */
export async function startDataHost({ folders, latency = 0 }: Hosting): Promise<DataHost> {
  const counts: { readonly path: string; readonly bytes: number }[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await wait(latency)
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const [below, folder] = folders.find(([prefix]) => path.startsWith(prefix)) ?? ['/', '']
    const rest = path.slice(below.length)
    const file = join(folder, rest === '' ? 'index.html' : rest)
    const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile()
    if (isThere) counts.push({ path, bytes: sendFile(file, request, response) })
    else response.writeHead(404).end()
  }
  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const at = server.address()
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/`,
    sent: paths => counts.splice(0).reduce((sum, { path, bytes }) => sum + (paths.test(path) ? bytes : 0), 0),
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** Sends a file or a range of it, and says how many bytes that is. Text goes as brotli. */
function sendFile(file: string, request: IncomingMessage, response: ServerResponse): number {
  const { size, mtimeMs } = statSync(file)
  const type = TYPES[extname(file)]
  response.setHeader('Content-Type', type ?? 'application/octet-stream')
  response.setHeader('Cache-Control', file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('ETag', `"${size.toString(36)}-${mtimeMs.toString(36)}"`)
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
  if (range) {
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), size - 1)]
    response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${size}`, 'Content-Length': to - from + 1 })
    createReadStream(file, { start: from, end: to }).pipe(response)
    return to - from + 1
  }
  if (type !== undefined && String(request.headers['accept-encoding']).includes('br')) {
    const small = smallOf(file, `${file} ${mtimeMs}`)
    response.writeHead(200, { 'Content-Encoding': 'br', 'Content-Length': small.length }).end(small)
    return small.length
  }
  response.writeHead(200, { 'Content-Length': size })
  createReadStream(file).pipe(response)
  return size
}

function smallOf(file: string, name: string): Buffer {
  const made =
    SMALL.get(name) ?? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  SMALL.set(name, made)
  return made
}
