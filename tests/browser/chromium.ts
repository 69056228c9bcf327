import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']

function works(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function onPath(name: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
  return found === '' || !works(found) ? null : found
}

/** The Chromium to test with: `CHROMIUM`, one on the PATH, or one that Playwright fetched before; null if none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  for (const name of NAMES) {
    const path = onPath(name)
    if (path !== null) return path
  }
  const fetched = chromium.executablePath()
  return fetched !== '' && existsSync(fetched) ? fetched : null
}

/** Whether a font for Chinese is there; without one, pictures and widths mean nothing. */
export function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

function root(): readonly string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

function apt(words: readonly string[]): boolean {
  const before = root()
  if (before === null) return false
  const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]
  return spawnSync(command ?? 'env', rest, { stdio: 'inherit', timeout: 600_000 }).status === 0
}

/** Finds a browser and a Chinese font, installs Debian's where they are missing, and says each thing it does. */
export function readyChromium(say: (line: string) => void): string | null {
  const found = findChromium()
  const wanted = [
    ...(found === null ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ]
  if (wanted.length > 0) {
    say(`Missing: ${wanted.join(', ')}. Installing with apt-get (needs root or sudo) …`)
    const done = apt(['update', '-q']) && apt(['install', '-q', '-y', '--no-install-recommends', ...wanted])
    if (!done) say('apt-get did not succeed.')
  }
  const browser = found ?? findChromium()
  if (browser === null) say('No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it.')
  else say(`Browser: ${browser}`)
  return browser
}
