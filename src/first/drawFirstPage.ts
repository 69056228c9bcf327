import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { FirstPage } from './page.tsx'
import { scopedName } from './scopedName.ts'

const ENTRY = 'src/first/page.tsx'

/** What the page's policy or a browser without our scripts would not take as it is meant. */
const UNFIT = /\s(?:style|on[a-z]+)=|<(?:script|style|template|link|iframe)\b/

/** Draws the start page over the data below a folder, for a site below `base`, by the same code that draws it in the browser. */
export async function drawFirstPage(root: string, data: string, base: string): Promise<FirstPage> {
  const modules = join(root, 'node_modules')
  const outDir = await mkdtemp(join(existsSync(modules) ? modules : root, '.first-'))
  try {
    await build({
      configFile: false,
      root,
      base,
      logLevel: 'warn',
      css: { modules: { generateScopedName: scopedName } },
      plugins: [react()],
      build: { ssr: ENTRY, outDir, emptyOutDir: true, minify: false, copyPublicDir: false },
    })
    const drawn: unknown = await import(pathToFileURL(join(outDir, 'page.js')).href)
    if (!isDrawer(drawn)) throw new Error(`${ENTRY} draws no page.`)
    const page = await drawn.firstPage(path => readFileSync(join(data, path), 'utf8'))
    const unfit = UNFIT.exec(page.markup)
    if (unfit)
      throw new Error(`The start page as drawn has what its policy refuses: ${around(page.markup, unfit.index)}`)
    return page
  } finally {
    await rm(outDir, { recursive: true })
  }
}

interface Drawer {
  readonly firstPage: (read: (path: string) => string) => Promise<FirstPage>
}

function isDrawer(module: unknown): module is Drawer {
  return typeof module === 'object' && module !== null && 'firstPage' in module
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 120), at + 120)
}
