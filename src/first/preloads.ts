import type { Rolldown } from 'vite'
import type { Beside } from './early.ts'

type Bundle = Rolldown.OutputBundle

/** On a phone the first chart is far below; elsewhere it is near. */
export const FIRST_CHART = [
  '/views/overview/YearChart.tsx',
  '/views/parts/ChartFrame.tsx',
  '/views/parts/TrustLine.tsx',
]
const WIDE = '(min-width:760px)'

/** The browsers that the page is built for. */
export const TARGET = ['chrome109', 'edge109', 'firefox115', 'safari16.4']

/** Small parts in one file each: a request costs more than their bytes, and the first script names every file. */
export const GROUPS = [
  // The service worker is an entry of its own, and no part of the page.
  { name: 'shell', tags: ['$initial' as const], test: /^(?!.*\/src\/(?:main\.tsx|offline\/))/, priority: 3 },
  {
    name: 'picture',
    test: /\/overview\/YearChart\.tsx$|\/parts\/(?:chartDrawers\.ts|TrustLine\.tsx|ChartOut\.tsx)$/,
    priority: 1,
  },
  {
    name: 'parts',
    test: /\/parts\/(?:arrival\.ts|cellName\.ts|Num\.tsx|Scroll\.tsx|Tabs\.tsx)$|\/(?:reportName|wilson|seen|credentials|afterPaint|limits|reportPick|useDialog|saveFile|inSlices)\.ts$/,
    priority: 1,
  },
  { name: 'csv', test: /\/writers\/(?:longCsv|sheetCsv|seenCsv|seenClipboard)\.ts$/, priority: 1 },
]

/** The code of the first chart, to be fetched beside the first script: lazy alone would show it later than one big bundle. */
export function chartBeside(bundle: Bundle, base: string): readonly Beside[] {
  const entries = Object.values(bundle).filter(part => part.type === 'chunk' && part.isEntry)
  const known = new Set(entries.flatMap(part => (part.type === 'chunk' ? part.imports : [])))
  return [...filesOf(bundle, FIRST_CHART)]
    .filter(file => !known.has(file))
    .map(file => ({ rel: 'modulepreload', href: base + file, media: WIDE }))
}

/** The style sheets of the first view with its chart, in the order they count. */
export function stylesOf(bundle: Bundle): readonly string[] {
  const entries = Object.values(bundle).flatMap(part => (part.type === 'chunk' && part.isEntry ? part.fileName : []))
  const files = [...entries, ...filesOf(bundle, FIRST_CHART)]
  return [...new Set(files.flatMap(file => [...sheetsOf(bundle[file])]))]
}

function sheetsOf(part: Bundle[string] | undefined): Iterable<string> {
  return part?.type === 'chunk' ? (part.viteMetadata?.importedCss ?? []) : []
}

/** The chunks that hold these modules, and what they need at once. */
function filesOf(bundle: Bundle, sources: readonly string[]): ReadonlySet<string> {
  const wanted = new Set<string>()
  const add = (fileName: string): void => {
    const chunk = bundle[fileName]
    if (chunk?.type !== 'chunk' || chunk.isEntry || wanted.has(fileName)) return
    wanted.add(fileName)
    chunk.imports.forEach(add)
  }
  for (const part of Object.values(bundle)) {
    if (part.type === 'chunk' && part.moduleIds.some(id => sources.some(file => id.endsWith(file)))) add(part.fileName)
  }
  return wanted
}
