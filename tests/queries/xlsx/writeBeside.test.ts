import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { seenText, type HandOver } from '../../../src/domain/seen.ts'
import { seenXlsx } from '../../../src/files/writers/seenXlsx.ts'
import { joinedRows } from '../../../src/queries/xlsx/joinedRows.ts'
import { writeBeside, type XlsxMessage } from '../../../src/queries/xlsx/writeBeside.ts'

afterEach(() => vi.unstubAllGlobals())

const heads = [['name', 'number'].map((text, column) => ({ text, column, span: 1, down: 1 }))]
const rows = Array.from({ length: 5000 }, (_, at) => [
  seenText(`机关 ${at}`),
  { text: String(at), value: at, kind: 'number' as const },
])
const table = { title: '表', lines: ['一行'], heads, rows, sums: 1, names: 1, notes: ['注'] }
const lists = [
  { name: '说明', rows: [['项', '内容']] },
  { name: '空', rows: [] },
]
const HAND_OVER: HandOver = { tables: [{ name: '表', table }], lists }

/** What is in a workbook, but for the hour that it was made. */
function sheetsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => !name.startsWith('docProps/'))
  return Object.fromEntries(files.map(([name, text]) => [name, strFromU8(text)]))
}

/** Stands in for a worker: what it is told is kept, and it writes as the worker does, or never answers. */
function standIn(answers: boolean): { readonly told: XlsxMessage[]; readonly ended: () => boolean } {
  const told: XlsxMessage[] = []
  let isOver = false
  class Fake {
    readonly #joined = joinedRows()
    #tell: (event: { readonly data: unknown }) => void = () => undefined
    addEventListener(kind: string, listener: (event: { readonly data: unknown }) => void): void {
      if (kind === 'message') this.#tell = listener
    }
    postMessage(message: XlsxMessage): void {
      told.push(message)
      const copy = structuredClone(message)
      this.#joined.take(copy)
      if ('write' in copy && answers) void seenXlsx(this.#joined.whole()).then(bytes => this.#tell({ data: { bytes } }))
    }
    terminate(): void {
      isOver = true
    }
  }
  vi.stubGlobal('Worker', Fake)
  return { told, ended: () => isOver }
}

test('a workbook written beside the page is the one that would be written on it; rows cross in small blocks', async () => {
  const { told, ended } = standIn(true)
  const steps: (readonly [number, number])[] = []
  const bytes = await writeBeside(HAND_OVER, { onRows: (done, of) => steps.push([done, of]) })
  expect(sheetsIn(bytes)).toEqual(sheetsIn(await seenXlsx(HAND_OVER)))
  expect(steps.at(-1)).toEqual([5001, 5001])
  const blocks = told.flatMap(message => ('rows' in message ? [message.rows.length * 2] : []))
  expect(blocks.length).toBeGreaterThan(2)
  expect(Math.max(...blocks)).toBeLessThanOrEqual(4000)
  expect(ended()).toBe(true)
})

test('it is stopped while rows are handed over, and while it is written; the worker ends', async () => {
  const early = standIn(true)
  const stop = new AbortController()
  const onRows = (done: number): void => (done >= 2000 ? stop.abort() : undefined)
  await expect(writeBeside(HAND_OVER, { signal: stop.signal, onRows })).rejects.toThrow('abort')
  expect(early.told.some(message => 'write' in message)).toBe(false)
  expect(early.ended()).toBe(true)

  const late = standIn(false)
  const other = new AbortController()
  const writing = writeBeside(HAND_OVER, { signal: other.signal })
  await vi.waitFor(() => expect(late.told.some(message => 'write' in message)).toBe(true))
  other.abort()
  await expect(writing).rejects.toThrow('abort')
  expect(late.ended()).toBe(true)
})
