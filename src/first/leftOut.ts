import type { Plugin } from 'vite'

/**
 * Parts of libraries that their entries load whatever is asked of them, and that nothing here uses: changes sent to a
 * server, lists without an end, fetching once more when a window is looked at again, clocks other than the browser's, a theme of ECharts' own, its options of ten years ago, and tooltips made of HTML.
 */
const UNUSED: Readonly<Record<string, string>> = {
  '@tanstack/query-core/build/modern/mutationCache.js': `
    export function MutationCache() {
      return { clear() {}, resumePausedMutations: () => Promise.resolve(), getAll: () => [], findAll: () => [] }
    }`,
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js': `
    export function infiniteQueryBehavior() { throw new Error('left out of this build') }
    export const hasNextPage = () => false
    export const hasPreviousPage = hasNextPage`,
  '@tanstack/query-core/build/modern/focusManager.js': `
    export const focusManager = { subscribe: () => () => undefined, isFocused: () => true }`,
  '@tanstack/query-core/build/modern/timeoutManager.js': `
    export const timeoutManager = {
      setTimeout: (run, wait) => setTimeout(run, wait),
      clearTimeout: id => clearTimeout(id),
      setInterval: (run, wait) => setInterval(run, wait),
      clearInterval: id => clearInterval(id),
    }
    export const systemSetTimeoutZero = run => void setTimeout(run, 0)`,
  'echarts/lib/theme/dark.js': 'export default {}',
  'echarts/lib/preprocessor/backwardCompat.js': 'export default function () {}',
  'echarts/lib/component/tooltip/TooltipHTMLContent.js': `
    export default function () { throw new Error('left out of this build') }`,
}

/** Leaves them out; fails where a library has changed and one of them is not met any more. */
export function leftOut(): Plugin {
  const met = new Set<string>()
  return {
    name: 'left-out',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const part = Object.keys(UNUSED).find(each => id.endsWith(`/node_modules/${each}`))
      if (part === undefined) return null
      met.add(part)
      return { code: UNUSED[part] ?? '', moduleSideEffects: false }
    },
    generateBundle() {
      const missed = Object.keys(UNUSED).filter(each => !met.has(each))
      if (missed.length > 0) throw new Error(`Not met, so not left out: ${missed.join(', ')}`)
    },
  }
}
