import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { checkedData } from './src/first/checkedData.ts'
import { firstHtml } from './src/first/firstHtml.ts'
import { leftOut } from './src/first/leftOut.ts'
import { GROUPS, TARGET } from './src/first/preloads.ts'
import { scopedName } from './src/first/scopedName.ts'
import { tighter } from './src/first/tighter.ts'
import { precache } from './src/offline/precache.ts'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** What pdf.js fetches for a PDF that takes code tables or fonts for granted: beside the page, fetched when needed. */
const PDF_DATA = ['cmaps', 'standard_fonts'].flatMap(folder => {
  const from = fileURLToPath(new URL(`./node_modules/pdfjs-dist/${folder}/`, import.meta.url))
  const to = folder === 'cmaps' ? 'pdf/cmaps/' : 'pdf/fonts/'
  return readdirSync(from).map(name => ({ path: from + name, fileName: to + name }))
})

function pdfData(): Plugin {
  return {
    name: 'pdf-data',
    configureServer: server => {
      server.middlewares.use((request, response, next) => {
        const file = PDF_DATA.find(({ fileName }) => request.url?.split('?')[0]?.endsWith(`/${fileName}`))
        if (file) response.end(readFileSync(file.path))
        else next()
      })
    },
    generateBundle() {
      for (const { path, fileName } of PDF_DATA) this.emitFile({ type: 'asset', fileName, source: readFileSync(path) })
    },
  }
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const unit: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/shared/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
}
const walks: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'walks',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
}
const shared: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'shared',
    include: ['tests/shared/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
}

export default defineConfig({
  css: { modules: { generateScopedName: scopedName } },
  root: HERE,
  base: process.env['BASE_PATH'] ?? './',
  plugins: [react(), leftOut(), checkedData(), tighter(), firstHtml(), pdfData(), precache()],
  build: {
    target: TARGET,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: GROUPS },
        // Little entropy for a name: the first script holds those of a hundred files that are fetched later.
        hashCharacters: 'hex',
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  worker: { format: 'es' },
  preview: { strictPort: true },
  test: {
    // The walks need a built page and a browser, the shared cases a folder beside the project: tests/run.ts and
    // .ci/run ask for them, a plain `vitest run` does not.
    projects: [
      unit,
      ...(process.env['WALKS'] === undefined ? [] : [walks]),
      ...(process.env['SHARED'] === undefined ? [] : [shared]),
    ],
  },
})
