import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { PAGES, type PageId } from '../../src/domain/pages.ts'
import { readyChromium } from './chromium.ts'
import { launch, open, settled } from './walk.ts'
import { say } from '../say.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WIDTHS = [1440, 360] as const
const LANGUAGES = ['zh', 'en'] as const
const THEMES = ['light', 'dark'] as const

/** The few that README shows. They lie in `.github/pictures` and are made again with `npm run pictures -- readme`. */
const README: readonly (readonly [name: string, hash: string, width: number, theme: 'light' | 'dark'])[] = [
  ['overview', '#/overview', 1280, 'light'],
  ['applications', '#/applications', 1280, 'light'],
  ['checks', '#/checks', 1280, 'dark'],
  ['report', '#/report', 1280, 'light'],
  ['phone', '#/overview', 360, 'light'],
  ['overview-en', '#/overview?lang=en', 1280, 'light'],
]

interface Shot {
  readonly hash: string
  readonly width: number
  readonly theme: 'light' | 'dark'
  readonly path: string
  readonly whole: boolean
}

function shotsOf(page: PageId): readonly Shot[] {
  return LANGUAGES.flatMap(lang =>
    THEMES.flatMap(theme =>
      WIDTHS.map(width => ({
        hash: `#/${page}${lang === 'en' ? '?lang=en' : ''}`,
        width,
        theme,
        path: join(ROOT, 'pictures', `${page}-${lang}-${theme}-${width}.png`),
        whole: true,
      })),
    ),
  )
}

function allShots(wanted: readonly string[]): readonly Shot[] {
  return PAGES.filter(page => wanted.length === 0 || wanted.includes(page)).flatMap(shotsOf)
}

function readmeShots(): readonly Shot[] {
  return README.map(([name, hash, width, theme]) => ({
    hash,
    width,
    theme,
    path: join(ROOT, '.github', 'pictures', `${name}.png`),
    whole: false,
  }))
}

async function take(shots: readonly Shot[]): Promise<void> {
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  })
  const browser = await launch()
  const address = server.resolvedUrls?.local[0] ?? ''
  for (const { hash, width, theme, path, whole } of shots) {
    const phone = width < 600
    // oxlint-disable-next-line no-await-in-loop -- one page at a time, or the pictures disturb each other
    const walk = await open(browser, address, {
      viewport: { width, height: phone ? 740 : 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      deviceScaleFactor: phone && !whole ? 2 : 1,
    })
    // oxlint-disable-next-line no-await-in-loop -- as above
    await walk.go(hash)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await walk.page.mouse.move(5, 5)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await settled(walk.page)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await walk.page.screenshot({ path, fullPage: whole })
    const seen = [...walk.seen.errors, ...walk.seen.violations]
    say(`${path.slice(ROOT.length)}${seen.length > 0 ? `  !! ${seen.join(' | ').slice(0, 300)}` : ''}`)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await walk.page.context().close()
  }
  await browser.close()
  await server.close()
}

const words = process.argv.slice(2)
const shots = words.includes('readme') ? readmeShots() : allShots(words)
if (readyChromium(say) === null) process.exitCode = 1
else {
  mkdirSync(join(ROOT, 'pictures'), { recursive: true })
  mkdirSync(join(ROOT, '.github', 'pictures'), { recursive: true })
  if (!existsSync(join(ROOT, 'dist', 'index.html'))) await build({ root: ROOT, logLevel: 'warn' })
  await take(shots)
}
