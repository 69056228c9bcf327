import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** Lazy parts that the first view always shows: fetched beside the shell, not after it. */
const FIRST_VIEW = ['/views/overview/OverviewPage.tsx']
/** On a phone the first chart is far below; elsewhere it is near. */
const FIRST_CHART = ['/views/overview/YearChart.tsx', '/views/parts/ChartFrame.tsx', '/views/parts/TrustLine.tsx']
const WIDE = '(min-width: 760px)'

/** Small parts that always come together, in one file each: a request costs more than their bytes. */
export const GROUPS = [
  // The service worker is an entry of its own, and no part of the page.
  { name: 'shell', tags: ['$initial' as const], test: /^(?!.*\/src\/(?:main\.tsx|offline\/))/, priority: 3 },
  { name: 'overview', test: /\/overview\/OverviewPage\.tsx$/, priority: 2 },
  {
    name: 'picture',
    test: /\/overview\/YearChart\.tsx$|\/parts\/(?:chartDrawers\.ts|TrustLine\.tsx|ChartOut\.tsx)$/,
    priority: 1,
  },
]

/** Adds modulepreload links for the first view: lazy alone would show the first chart later than one big bundle. */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        if (bundle === undefined) return []
        const always = filesOf(bundle, FIRST_VIEW)
        const wide = [...filesOf(bundle, FIRST_CHART)].filter(file => !always.has(file))
        const links = [...[...always].map(file => ({ file })), ...wide.map(file => ({ file, media: WIDE }))]
        return links
          .filter(({ file }) => !html.includes(file))
          .map(({ file, ...media }) => ({
            tag: 'link',
            attrs: {
              rel: 'modulepreload',
              crossorigin: true,
              href: `${process.env['BASE_PATH'] ?? './'}${file}`,
              ...media,
            },
            injectTo: 'head',
          }))
      },
    },
  }
}

/** The style sheets of the first view with its chart, in the order they count. */
export function stylesOf(bundle: Bundle): readonly string[] {
  const entries = Object.values(bundle).flatMap(part => (part.type === 'chunk' && part.isEntry ? part.fileName : []))
  const files = [...entries, ...filesOf(bundle, [...FIRST_VIEW, ...FIRST_CHART])]
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
