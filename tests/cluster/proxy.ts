import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** What a proxy does with what passes through it. */
export const WAYS = ['pass', 'slow', 'never', 'cut', 'html', 'noCors', 'gone'] as const
export type Way = (typeof WAYS)[number]

/** A proxy in front of a server, that can be told to misbehave; `asked` counts the questions that came. */
export interface Proxy {
  readonly address: string
  way: Way
  asked: number
  readonly close: () => Promise<void>
}

/** How long a slow way takes, in ms. */
const SLOW = 6000

/** Starts a proxy on a free port; `target` says where it leads, which may change. */
export async function startProxy(target: () => string): Promise<Proxy> {
  const server = createServer((asked, answer) => {
    proxy.asked += asked.method === 'POST' ? 1 : 0
    void serve(proxy.way, { asked, answer, target: target() })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  const at = server.address()
  const proxy: Proxy = {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    way: 'pass',
    asked: 0,
    close: () =>
      new Promise(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
  return proxy
}

interface Passing {
  readonly asked: IncomingMessage
  readonly answer: ServerResponse
  readonly target: string
}

async function serve(way: Way, passing: Passing): Promise<void> {
  const { asked, answer } = passing
  if (way === 'gone') return void asked.socket.destroy()
  const question = await textOf(asked)
  // A question that asks nothing, or only whether all parts are there, is answered at once: only answers to real ones are slow or cut.
  const isReal = question.length > 20 && !question.includes('WHERE year = -1')
  if (way === 'html') {
    answer.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
    return void answer.end('<!doctype html><title>Log in</title><p>Please log in to the network.')
  }
  if (way === 'never' && isReal) return
  if (way === 'slow' && isReal) await new Promise(done => setTimeout(done, SLOW))
  if (!answer.socket?.destroyed) pass(way, question, passing)
}

function pass(way: Way, question: string, { asked, answer, target }: Passing): void {
  const onward = request(`${target}${asked.url ?? '/'}`, { method: asked.method, headers: headersOf(asked) }, came => {
    const headers = { ...came.headers }
    if (way === 'noCors') delete headers['access-control-allow-origin']
    const isCut = way === 'cut' && question.length > 20
    if (isCut) delete headers['content-length']
    answer.writeHead(came.statusCode ?? 502, headers)
    if (!isCut) came.pipe(answer)
    else
      came.once('data', (piece: Buffer) => {
        answer.write(piece.subarray(0, piece.length / 2), () => setTimeout(() => answer.socket?.destroy(), 30))
      })
  })
  onward.on('error', () => (asked.socket instanceof Socket ? asked.socket.destroy() : undefined))
  onward.end(question)
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return headers.origin === undefined ? {} : { origin: headers.origin }
}

async function textOf(asked: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of asked) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}
