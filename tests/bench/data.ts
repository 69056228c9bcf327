import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeAs, OUTPUTS, type Output } from '../../src/data/outputs.ts'
import { spooledSet } from '../../src/data/spool/spooledSet.ts'
import { synthetic } from '../../src/data/synthetic/synthetic.ts'
import { longCsv } from '../../src/files/writers/longCsv.ts'
import { say } from '../say.ts'

/** From so many reports to so many, the heap may grow by no more than this. */
const SIZES = [200, 2000] as const
const GOAL = 1.5
const EVERY = 50
const NOWHERE = { address: '', reader: '', isOpen: false, probe: '' } as const

/** What one run says of itself: the highest heap of its own thread right after a collection, and of all of it. */
interface Held {
  readonly heap: number
  readonly peak: number
  readonly seconds: number
}

/** Writes so many made-up reports into a folder, a file each, with the bodies that stand above them. */
function writeFolder(folder: string, count: number): void {
  const { reports, units } = synthetic()
  mkdirSync(folder)
  const lines = ['organ,parent,kind']
  for (let at = 0; at < count; at += 1) {
    const copy = Math.floor(at / reports.length)
    const report = reports[at % reports.length]
    if (report) writeFileSync(join(folder, `${at}.csv`), longCsv([{ ...report, organ: `${report.organ}${copy}` }]))
    if (at % reports.length > 0) continue
    for (const { organ, parent, kind } of units) lines.push([organ + copy, parent && parent + copy, kind].join(','))
  }
  writeFileSync(join(folder, 'units.csv'), `${lines.join('\n')}\n`)
}

/** In a process of its own, with the collector in hand. */
async function measured(output: Output, folder: string): Promise<Held> {
  let [heap, calls] = [0, 0]
  const look = (): void => {
    calls += 1
    if (calls % EVERY > 0) return
    ;(globalThis as unknown as { readonly gc: () => void }).gc()
    const { heapUsed, external } = process.memoryUsage()
    heap = Math.max(heap, heapUsed + external)
  }
  const root = join(folder, '..', `out-${output}`)
  const name = { id: 'bench', zh: '量', en: 'bench', synthetic: true, default: false }
  const from = performance.now()
  const set = await spooledSet({ folder, spool: join(root, '.reading'), onFile: look })
  const nowhere = { servers: [], cluster: '', user: '', password: '', reach: NOWHERE }
  await writeAs(output, { ...set, name }, { root, ...nowhere, onReport: look })
  const seconds = (performance.now() - from) / 1000
  rmSync(root, { recursive: true })
  return { heap, peak: process.resourceUsage().maxRSS * 1024, seconds }
}

function bench(): void {
  const base = mkdtempSync(join(tmpdir(), 'bench-data-'))
  for (const size of SIZES) writeFolder(join(base, String(size)), size)
  for (const output of OUTPUTS) {
    if (output === 'clickhouse') continue
    const [small, large] = SIZES.map(size => {
      const words = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), output, join(base, String(size))]
      return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Held
    })
    if (!small || !large) throw new Error('not measured')
    const ratio = large.heap / small.heap
    const heaps = [small, large].map(each => `${(each.heap / 1e6).toFixed(1)} MB`).join(' and ')
    const peaks = [small, large].map(each => `${(each.peak / 1e6).toFixed(0)} MB`).join(' and ')
    const took = [small, large].map(each => `${each.seconds.toFixed(1)} s`).join(' and ')
    say(
      `${output}: heap ${heaps} at ${SIZES.join(' and ')} reports: ${ratio.toFixed(2)} (goal ≤ ${GOAL}); all ${peaks}; ${took}`,
    )
    if (ratio > GOAL) process.exitCode = 1
  }
  rmSync(base, { recursive: true })
}

const [, , output, folder] = process.argv
const asked = OUTPUTS.find(each => each === output)
if (asked && folder !== undefined) say(JSON.stringify(await measured(asked, folder)))
else bench()
