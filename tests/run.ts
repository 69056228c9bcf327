import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readyChromium } from './browser/chromium.ts'
import { addCounts, countsOf, lineOf, NOTHING, type Counts } from './counts.ts'
import { say } from './say.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'node_modules', '.bin')

function run(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const done = spawnSync(join(BIN, command), words, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
  return done.status === 0
}

/** Runs one Vitest project; a run that ends badly without a failed test counts as one failure. */
function vitest(project: string, env: Readonly<Record<string, string>> = {}): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const file = join(folder, 'out.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const ok = run('vitest', ['run', '--project', project, ...reporters, ...process.argv.slice(2)], env)
    return countsOf(readFileSync(file, 'utf8'), ok)
  } catch (error) {
    say(`${project}: ${error instanceof Error ? error.message : String(error)}`)
    return { ...NOTHING, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds the page and walks through it in a browser. */
function walk(): Counts {
  const browser = readyChromium(say)
  if (browser === null) return { ...NOTHING, failed: 1 }
  if (!run('vite', ['build', '--logLevel', 'warn'])) {
    say('The build failed, so the walks could not run.')
    return { ...NOTHING, failed: 1 }
  }
  return vitest('walks', { WALKS: '1', CHROMIUM: browser })
}

const only = process.env['ONLY']
const parts: Readonly<Record<string, () => Counts>> = {
  unit: () => vitest('unit'),
  walks: walk,
  shared: () => vitest('shared', { SHARED: process.env['SHARED'] ?? join(ROOT, '..', 'shared') }),
}
const asked = only === undefined ? ['unit', 'walks'] : only.split(',')
const counts = asked.map(name => parts[name]?.() ?? { ...NOTHING, failed: 1 }).reduce(addCounts, NOTHING)

say('')
say(lineOf(counts))
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
