import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const FIRST_PAGE = 'src/views/overview/OverviewPage.tsx'
const CHART = 'src/views/parts/ChartFrame.tsx'

/** In thousands of bytes, brotli. */
const BUDGET = { shell: 140, firstChart: 290 } as const

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function brotli(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(readFileSync(join(DIST, file)), { params }).length
}

/** The files that a chunk needs: itself, what it imports at once, and their styles. */
function filesOf(manifest: Manifest, key: string, seen: Set<string> = new Set()): readonly string[] {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key)) return []
  seen.add(key)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(next => filesOf(manifest, next, seen))]
}

function weigh(label: string, files: ReadonlySet<string>, limit: number): boolean {
  const sizes = [...files].map(file => [file, brotli(file)] as const).toSorted((a, b) => b[1] - a[1])
  const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1000
  say(`${total <= limit ? 'ok  ' : 'OVER'} ${label}: ${total.toFixed(1)} kB brotli, budget ${limit} kB`)
  for (const [file, size] of sizes) say(`       ${(size / 1000).toFixed(1).padStart(7)}  ${file}`)
  return total <= limit
}

function check(manifest: Manifest): boolean {
  const missing = ['index.html', FIRST_PAGE, CHART].filter(key => manifest[key] === undefined)
  if (missing.length > 0) {
    say(`The build has no chunk of its own for ${missing.join(', ')}: lazy loading is lost.`)
    return false
  }
  const entry = filesOf(manifest, 'index.html')
  const chart = new Set(filesOf(manifest, CHART).filter(file => !entry.includes(file)))
  const shell = new Set(['index.html', ...entry, ...filesOf(manifest, FIRST_PAGE)].filter(file => !chart.has(file)))
  const late = (manifest[FIRST_PAGE]?.dynamicImports ?? []).flatMap(key => filesOf(manifest, key))
  const all = new Set([...shell, ...chart, ...late])
  const small = weigh('first page before any chart code', shell, BUDGET.shell)
  return weigh('first page with its first chart', all, BUDGET.firstChart) && small
}

const file = join(DIST, '.vite', 'manifest.json')
if (existsSync(file)) process.exitCode = check(JSON.parse(readFileSync(file, 'utf8')) as Manifest) ? 0 : 1
else {
  say('No built page: run `npm run build` first.')
  process.exitCode = 1
}
