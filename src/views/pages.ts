import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { PageId } from '../domain/pages.ts'
import type { Choice } from '../summaries/choice.ts'
import { OverviewPage } from './overview/OverviewPage.tsx'

type Loaded = { readonly default: ComponentType<{ readonly choice: Choice }> }
type PageComponent = Loaded['default'] | LazyExoticComponent<Loaded['default']>

const LOADERS: Readonly<Record<Exclude<PageId, 'overview'>, () => Promise<Loaded>>> = {
  disclosure: () => import('./disclosure/DisclosurePage.tsx').then(all => ({ default: all.DisclosurePage })),
  applications: () => import('./applications/ApplicationsPage.tsx').then(all => ({ default: all.ApplicationsPage })),
  appeals: () => import('./appeals/AppealsPage.tsx').then(all => ({ default: all.AppealsPage })),
  compare: () => import('./compare/ComparePage.tsx').then(all => ({ default: all.ComparePage })),
  table: () => import('./table/TablePage.tsx').then(all => ({ default: all.TablePage })),
  checks: () => import('./checks/ChecksPage.tsx').then(all => ({ default: all.ChecksPage })),
  report: () => import('./report/ReportPage.tsx').then(all => ({ default: all.ReportPage })),
  import: () => import('./import/ImportPage.tsx').then(all => ({ default: all.ImportPage })),
  briefing: () => import('./briefing/BriefingPage.tsx').then(all => ({ default: all.BriefingPage })),
  methods: () => import('./methods/MethodsPage.tsx').then(all => ({ default: all.MethodsPage })),
}

/** The ten pages; the start page is there at once, the others are loaded when they are first opened. */
export const PAGE_COMPONENTS: Readonly<Record<PageId, PageComponent>> = {
  overview: OverviewPage,
  disclosure: lazy(LOADERS.disclosure),
  applications: lazy(LOADERS.applications),
  appeals: lazy(LOADERS.appeals),
  compare: lazy(LOADERS.compare),
  table: lazy(LOADERS.table),
  checks: lazy(LOADERS.checks),
  report: lazy(LOADERS.report),
  import: lazy(LOADERS.import),
  methods: lazy(LOADERS.methods),
  briefing: lazy(LOADERS.briefing),
}

const asked = new Set<PageId>()

/** Fetches a page's code beside its data, not after it; asked for once, because even an import that is there takes its time. */
export function preloadPage(page: PageId): void {
  if (page === 'overview' || asked.has(page)) return
  asked.add(page)
  LOADERS[page]().catch(() => asked.delete(page))
}
