import type Papa from 'papaparse'
import papaAddress from 'papaparse/papaparse.min.js?url'
import { holdTable } from '../../../src/queries/table/heldTable.ts'
import { scan } from '../scan.ts'

/** Milliseconds of each of the four, once, over the same file. */
export interface Turn {
  readonly scan: number
  readonly decode: number
  readonly ours: number
  readonly papa: number | null
}

async function timed(run: () => unknown): Promise<number> {
  const from = performance.now()
  await run()
  return performance.now() - from
}

/** A byte scan, TextDecoder, our columns (bytes in the page → columns in the worker, to be asked), PapaParse in its own worker. */
async function turn(withPapa: boolean): Promise<Turn> {
  const input = document.querySelector('input')
  const file = input?.files?.[0]
  if (!file) throw new Error('no file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  let rows = 0
  const marks = scan(bytes.subarray(0, 1000))
  const scanned = await timed(() => scan(bytes))
  const decode = await timed(() => new TextDecoder().decode(bytes))
  const ours = await timed(async () => {
    const outcome = await holdTable({ file: file.name, from: bytes })
    const table = 'table' in outcome ? outcome.table : null
    if (table?.how !== 'quick') throw new Error('not read quickly')
    rows = table.rows
    table.end()
  })
  const papa = withPapa ? await timed(() => papaRows(file, rows)) : null
  if (marks === 0) throw new Error('nothing was scanned')
  return { scan: scanned, decode, ours, papa }
}

declare global {
  interface Window {
    readonly Papa: typeof Papa
  }
}

/** PapaParse as it is published: its worker is made of its own source, which a bundler takes apart. */
function loadPapa(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: papaAddress })
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error('no PapaParse')))
    document.head.append(script)
  })
}

function papaRows(file: File, rows: number): Promise<void> {
  return new Promise((resolve, reject) => {
    window.Papa.parse<string[]>(file, {
      worker: true,
      skipEmptyLines: true,
      complete: ({ data }) => (data.length === rows + 1 ? resolve() : reject(new Error(`${data.length} rows`))),
      error: reject,
    })
  })
}

document.body.append(Object.assign(document.createElement('input'), { type: 'file' }))
await loadPapa()
Object.assign(window, { turn })
