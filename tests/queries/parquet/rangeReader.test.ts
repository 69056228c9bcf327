import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { faultOf } from '../../../src/engines/engine.ts'
import { rangeReader } from '../../../src/queries/parquet/rangeReader.ts'
import { startDataHost, type DataHost } from '../../browser/dataHost.ts'

const folder = mkdtempSync(join(tmpdir(), 'ranges-'))
const BYTES = Buffer.from('0123456789abcdefghij')
const FILES = ['a.bin', 'b.bin']
const PARTS = FILES.map(path => ({
  path,
  bytes: BYTES.length,
  sha256: createHash('sha256').update(BYTES).digest('hex'),
}))
let host: DataHost

beforeAll(async () => {
  host = await startDataHost({ folders: [['/', folder]] })
})
afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  for (const file of FILES) writeFileSync(join(folder, file), BYTES)
})

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function faultIn(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(() => null, faultOf)
}

test('ranges and whole files come as they are', async () => {
  const read = rangeReader(host.address, PARTS)
  expect(text(await read('a.bin', [3, 7]))).toBe('3456')
  expect(text(await read('a.bin', [0, 20]))).toBe(String(BYTES))
})

test('a range that is asked while another of the file is on its way does not wait for the browser to keep that one', async () => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const read = rangeReader(host.address, PARTS)
  await Promise.all([read('a.bin', [3, 7]), read('a.bin', [9, 12]), read('b.bin', [0, 2])])
  await read('a.bin', [12, 14])
  expect(asked.mock.calls.map(([, wish]) => wish?.cache ?? 'default')).toEqual([
    'default',
    'no-store',
    'default',
    'default',
  ])
  asked.mockRestore()
})

test('a file of another size is not read, nor anything after it', async () => {
  const read = rangeReader(host.address, PARTS)
  writeFileSync(join(folder, 'a.bin'), `${String(BYTES)}more`)
  expect(await faultIn(read('a.bin', [3, 7]))).toBe('changed')
  expect(await faultIn(read('b.bin', [3, 7]))).toBe('changed')
})

test('a file of the same size that was replaced between two readings is not read', async () => {
  const read = rangeReader(host.address, PARTS)
  await read('a.bin', [3, 7])
  writeFileSync(join(folder, 'a.bin'), String(BYTES).toUpperCase())
  utimesSync(join(folder, 'a.bin'), 1, 1)
  expect(await faultIn(read('a.bin', [3, 7]))).toBe('changed')
})

test('a file that is gone says that the data changed', async () => {
  const read = rangeReader(host.address, PARTS)
  rmSync(join(folder, 'a.bin'))
  expect(await faultIn(read('a.bin', [3, 7]))).toBe('changed')
})

test('a file that is read whole must have its hash', async () => {
  writeFileSync(join(folder, 'a.bin'), String(BYTES).toUpperCase())
  expect(await faultIn(rangeReader(host.address, PARTS)('a.bin', [0, 20]))).toBe('damaged')
})

test('a server that knows no ranges sends a file once, and its hash is looked at', async () => {
  let asked = 0
  let body = BYTES
  const server = createServer((_, answer) => {
    asked += 1
    answer.end(body)
  })
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const at = server.address()
  const address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`
  const read = rangeReader(address, PARTS)
  expect(text(await read('a.bin', [3, 7]))).toBe('3456')
  expect(text(await read('a.bin', [17, 20]))).toBe('hij')
  expect(asked).toBe(1)
  body = Buffer.from(String(BYTES).toUpperCase())
  expect(await faultIn(read('b.bin', [3, 7]))).toBe('damaged')
  server.closeAllConnections()
  server.close()
  expect(await faultIn(rangeReader(address, PARTS)('a.bin', [3, 7]))).toBe('unreachable')
})

test('who stops waiting stops the reading', async () => {
  const slow = await startDataHost({ folders: [['/', folder]], latency: 300 })
  const stop = new AbortController()
  const reading = rangeReader(slow.address, PARTS)('a.bin', [3, 7], stop.signal)
  stop.abort(new Error('given up'))
  await expect(reading).rejects.toThrow('given up')
  await slow.close()
})
