import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Which rooms a room may import, besides itself. Files that stand alone in src are rooms of their own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: ['domain'],
  files: ['domain'],
  engines: ['domain'],
  summaries: ['domain', 'engines'],
  queries: ['domain', 'files', 'engines', 'summaries'],
  charts: ['domain', 'summaries', 'words'],
  views: ['domain', 'engines', 'summaries', 'queries', 'charts', 'words'],
  'main.tsx': ['domain', 'views', 'queries', 'words', 'trustedTypes.ts'],
  'trustedTypes.ts': [],
  offline: [],
  first: ['domain', 'files', 'queries', 'views', 'words'],
  'read.ts': ['domain', 'files', 'words', 'nodeMeans.ts'],
  'data.ts': ['domain', 'files', 'words', 'data'],
  data: ['domain', 'files', 'nodeMeans.ts', 'engines'],
  'nation.ts': ['data', 'words'],
  'nodeMeans.ts': ['files'],
}

/** Which libraries a room may know. */
const MAY_USE: Readonly<Record<string, readonly RegExp[]>> = {
  words: [/^react$/],
  files: [
    /^hucre\/xlsx$/,
    /^papaparse$/,
    /^parse5$/,
    /^valibot$/,
    /^pdfjs-dist(\/legacy\/build\/pdf(\.worker)?\.mjs)?$/,
    /^@e965\/xlsx$/,
    /^fflate$/,
    /^htmlparser2$/,
  ],
  engines: [/^hyparquet$/],
  queries: [/^@tanstack\/react-query$/, /^react$/, /^valibot$/, /^idb$/],
  charts: [/^echarts$/],
  views: [
    /^react$/,
    /^react-dom$/,
    /^@tanstack\/react-(query|table|virtual)$/,
    /^echarts(\/|$)/,
    /^pinyin-pro$/,
    /^diff$/,
  ],
  'main.tsx': [/^react$/, /^react-dom\/client$/, /^@tanstack\/react-query$/],
  offline: [/^node:crypto$/, /^vite$/],
  first: [
    /^node:/,
    /^valibot$/,
    /^vite$/,
    /^@vitejs\/plugin-react$/,
    /^terser$/,
    /^@tanstack\/react-query$/,
    /^react$/,
    /^react-dom\/static$/,
  ],
  'read.ts': [/^node:/],
  'data.ts': [/^node:/],
  'nodeMeans.ts': [/^node:/],
  data: [/^node:/, /^valibot$/, /^hyparquet(-writer)?$/],
  'nation.ts': [/^node:/],
}

const RUN_ECHARTS = [
  'views/parts/ChartFrame.tsx',
  'views/parts/AnyChartFrame.tsx',
  'views/parts/chartHover.ts',
  'views/parts/stillChart.ts',
  'views/parts/warmChart.ts',
]

interface Import {
  readonly file: string
  readonly path: string
  readonly typeOnly: boolean
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.(ts|tsx|css|json)$/.test(path))

function textOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8')
}

function codeOf(file: string): string {
  return textOf(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
}

function importsOf(file: string): readonly Import[] {
  const code = codeOf(file)
  const plain = code.matchAll(/\b(?:import|export)\s+(type\s)?(?:[^'"`;]*?\bfrom\s+)?'([^']+)'/g)
  const late = code.matchAll(/\b(?:import|new URL)\(\s*'([^']+)'/g)
  return [
    ...[...plain].map(found => ({ file, path: found[2] ?? '', typeOnly: found[1] !== undefined })),
    ...[...late].map(found => ({ file, path: found[1] ?? '', typeOnly: false })),
  ]
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? ''
}

const IMPORTS = FILES.filter(file => /\.tsx?$/.test(file)).flatMap(importsOf)
const WITHIN = IMPORTS.filter(({ path }) => path.startsWith('.'))
const LIBRARIES = IMPORTS.filter(({ path }) => !path.startsWith('.'))

function target({ file, path }: Import): string {
  return relative(SRC, join(SRC, dirname(file), path)).replaceAll('\\', '/')
}

describe('the rooms of the house', () => {
  test('the imports are found at all', () => {
    expect(WITHIN.length).toBeGreaterThan(10)
  })

  test('every file belongs to a room', () => {
    expect(FILES.filter(file => MAY_IMPORT[roomOf(file)] === undefined)).toEqual([])
  })

  test('a room imports only what it may', () => {
    const wrong = WITHIN.filter(each => {
      const from = roomOf(each.file)
      const to = roomOf(target(each))
      return from !== to && !(MAY_IMPORT[from] ?? []).includes(to)
    })
    expect(wrong.map(each => `${each.file} → ${target(each)}`)).toEqual([])
  })

  test('a room knows only its libraries', () => {
    const wrong = LIBRARIES.filter(each => !(MAY_USE[roomOf(each.file)] ?? []).some(name => name.test(each.path)))
    expect(wrong.map(each => `${each.file} → ${each.path}`)).toEqual([])
  })

  test('ECharts runs in one file only, and in those that add to it', () => {
    const running = LIBRARIES.filter(each => each.path.startsWith('echarts') && !each.typeOnly)
    expect(running.filter(each => !RUN_ECHARTS.includes(each.file)).map(each => each.file)).toEqual([])
  })

  test('an import says the path of its file', () => {
    const known = new Set(FILES)
    expect(
      WITHIN.filter(each => !known.has(target(each).replace(/\?.*$/, ''))).map(each => `${each.file} → ${each.path}`),
    ).toEqual([])
  })
})

const SILENT = FILES.filter(
  file => /^(views|charts|queries|engines|summaries|main\.tsx)/.test(file) && /\.tsx?$/.test(file),
)

describe('only words/ speaks', () => {
  test('no Chinese in a room that shows or draws', () => {
    expect(SILENT.filter(file => /\p{Script=Han}/u.test(codeOf(file)))).toEqual([])
  })

  test('no English sentence in markup', () => {
    const spoken = SILENT.filter(file => file.endsWith('.tsx')).flatMap(file => {
      const found = codeOf(file).matchAll(/<[a-zA-Z][^<>]*>\s*([A-Z][a-z]+(?: [A-Za-z]+)+[.:]?)\s*</g)
      return [...found].map(each => `${file}: ${each[1]}`)
    })
    expect(spoken).toEqual([])
  })

  test('no English sentence in an attribute that is read aloud', () => {
    const spoken = SILENT.flatMap(file => {
      const found = codeOf(file).matchAll(
        /\b(?:aria-label|title|placeholder|alt)=(?:"|\{['"`])([A-Za-z][^"'`{]*[a-z])/g,
      )
      return [...found].map(each => `${file}: ${each[1]}`)
    })
    expect(spoken).toEqual([])
  })
})
