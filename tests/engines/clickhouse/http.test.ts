import { afterEach, expect, test, vi } from 'vitest'
import { send } from '../../../src/engines/clickhouse/http.ts'
import { faultOf } from '../../../src/engines/engine.ts'

const SERVER = { address: 'http://db', user: 'reader', password: 'secret', probe: 'probe' }
const QUESTION = 'SELECT count() FROM ogi.nation'

type Says = (asked: { readonly user: string; readonly body: string; readonly turn: number }) => string | null

/** A network in which a user is told something, or nothing that a page may read. */
function network(says: Says, isThere = true): void {
  let turn = 0
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (address.endsWith('/ping')) {
      if (isThere) return new Response('')
      throw new TypeError('Failed to fetch')
    }
    turn += 1
    const said = says({
      user: new URL(address).searchParams.get('user') ?? '',
      body: typeof init.body === 'string' ? init.body : '',
      turn,
    })
    if (said === null) throw new TypeError('Failed to fetch')
    return new Response(said, { status: said.startsWith('Code') ? 500 : 200 })
  })
}

afterEach(() => vi.unstubAllGlobals())

const faultIn = (server = SERVER) => send(server, QUESTION).then(() => null, faultOf)

test.each<[string, Says, boolean, string | null]>([
  ['an answer', () => '{"meta":[],"data":[[1]],"rows":1}', true, null],
  ['nothing that may be read, and the probe neither', () => null, true, 'noCors'],
  ['nobody there', () => null, false, 'unreachable'],
  ['only the probe is let in', ({ user }) => (user === 'probe' ? '1' : null), true, 'wrongPassword'],
  ['only this question fails', ({ body }) => (body === QUESTION ? null : '1'), true, 'cut'],
  [
    'the server came back while it was looked for',
    ({ turn, user }) => (turn > 3 || user === 'probe' ? '1' : null),
    true,
    'cut',
  ],
  [
    'a wrong password that may be read',
    () => 'Code: 516, e.displayText() = Authentication failed',
    true,
    'wrongPassword',
  ],
  ['a shard is away', () => 'Code: 279, e.displayText() = All connection tries failed', true, 'shardDown'],
  ['the shard went away half-way', () => '{"meta":[],"data":[[1Code: 32, e.displayText() = EOF', true, 'shardDown'],
  [
    'a newer server fails half-way and says so in good order',
    () => '{"meta":[],"data":[[1]],"rows":1,"exception":"Code: 279. DB::Exception: All connection tries failed"}',
    true,
    'shardDown',
  ],
  ['fewer rows than were counted', () => '{"meta":[],"data":[[1]],"rows":2}', true, 'cut'],
  ['half an answer', () => '{"meta":[],"data":[[1', true, 'cut'],
  ['a page', () => '<html>', true, 'notClickHouse'],
])('%s', async (...[, says, isThere, fault]) => {
  network(says, isThere)
  expect(await faultIn()).toBe(fault)
})

test('without a probe a wrong password cannot be told from a site that is not allowed', async () => {
  network(() => null)
  expect(await faultIn({ ...SERVER, probe: '' })).toBe('noEntry')
})

test('a question that is given up is no fault', async () => {
  const stop = new AbortController()
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    return new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(new Error('given up'))))
  })
  const asked = send(SERVER, QUESTION, stop.signal)
  stop.abort()
  await expect(asked.catch(faultOf)).resolves.toBe(null)
})
