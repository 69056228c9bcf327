import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { say } from './say.ts'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))

/** In thousands of bytes, brotli: the page itself and all that it names, without and with what draws the first chart. */
const BUDGET = { shell: 105, firstChart: 260 } as const

/** What must not be among the files of the shell, by the text that only it holds. */
const NOT_BEFORE = { ECharts: '[ECharts]' } as const

interface Named {
  readonly file: string
  /** Fetched on wide screens only, where the first chart is near. */
  readonly wide: boolean
}

function brotli(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(readFileSync(join(DIST, file)), { params }).length
}

/** Scripts and styles that a page fetches by itself, or by the script in it: a disabled style is none of them. */
function namedIn(html: string): readonly Named[] {
  const links = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const said = [...html.matchAll(/\{rel:[^}]*\}/g)].map(([link]) => link)
  return [...links, ...said].flatMap(tag => {
    const file = /(?:src=|href[=:])["'`]([^"'`]*\/?assets\/[^"'`]+)["'`]/.exec(tag)?.[1]
    if (file === undefined || /\sdisabled\b/.test(tag)) return []
    return [{ file: file.slice(file.indexOf('assets/')), wide: /\bmedia[=:]/.test(tag) }]
  })
}

function weigh(label: string, files: readonly string[], limit: number): boolean {
  const sizes = files.map(file => [file, brotli(file)] as const).toSorted((a, b) => b[1] - a[1])
  const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1000
  say(`${total <= limit ? 'ok  ' : 'OVER'} ${label}: ${total.toFixed(1)} kB brotli, budget ${limit} kB`)
  for (const [file, size] of sizes) say(`       ${(size / 1000).toFixed(1).padStart(7)}  ${file}`)
  return total <= limit
}

function isWithout(files: readonly string[]): boolean {
  const texts = files.map(file => readFileSync(join(DIST, file), 'utf8'))
  const found = Object.entries(NOT_BEFORE).filter(([, sign]) => texts.some(text => text.includes(sign)))
  for (const [name] of found) say(`OVER ${name} is loaded before it is wanted.`)
  return found.length === 0
}

function check(): boolean {
  const named = namedIn(readFileSync(join(DIST, 'index.html'), 'utf8'))
  const shell = ['index.html', ...named.filter(each => !each.wide).map(each => each.file)]
  const all = [...new Set([...shell, ...named.map(each => each.file)])]
  if (all.length === shell.length) {
    say('The page names no file for its first chart: lazy loading is lost.')
    return false
  }
  const verdicts = [
    weigh('first page before any chart code', shell, BUDGET.shell),
    weigh('first page with its first chart', all, BUDGET.firstChart),
    isWithout(shell),
  ]
  return verdicts.every(Boolean)
}

if (existsSync(join(DIST, 'index.html'))) process.exitCode = check() ? 0 : 1
else {
  say('No built page: run `npm run build` first.')
  process.exitCode = 1
}
