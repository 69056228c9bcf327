import type { FunctionComponent } from 'react'
import type { PageId } from '../domain/pages.ts'
import type { Choice } from '../summaries/choice.ts'
import { OverviewPage } from './overview/OverviewPage.tsx'
import { fetched } from './parts/fetched.tsx'

type PageComponent = FunctionComponent<{ readonly choice: Choice }>

const FETCHED = {
  disclosure: fetched(async () => (await import('./disclosure/DisclosurePage.tsx')).DisclosurePage),
  applications: fetched(async () => (await import('./applications/ApplicationsPage.tsx')).ApplicationsPage),
  appeals: fetched(async () => (await import('./appeals/AppealsPage.tsx')).AppealsPage),
  compare: fetched(async () => (await import('./compare/ComparePage.tsx')).ComparePage),
  table: fetched(async () => (await import('./table/TablePage.tsx')).TablePage),
  checks: fetched(async () => (await import('./checks/ChecksPage.tsx')).ChecksPage),
  report: fetched(async () => (await import('./report/ReportPage.tsx')).ReportPage),
  import: fetched(async () => (await import('./import/ImportPage.tsx')).ImportPage),
  briefing: fetched(async () => (await import('./briefing/BriefingPage.tsx')).BriefingPage),
  methods: fetched(async () => (await import('./methods/MethodsPage.tsx')).MethodsPage),
}

/** The ten pages; the start page is there at once, the others are loaded when they are first opened. */
export const PAGE_COMPONENTS: Readonly<Record<PageId, PageComponent>> = { overview: OverviewPage, ...FETCHED }

const asked = new Set<PageId>()

/** Fetches a page's code beside its data, not after it; asked for once, because even an import that is there takes its time. */
export function preloadPage(page: PageId): void {
  if (page === 'overview' || asked.has(page)) return
  asked.add(page)
  FETCHED[page].fetch().catch(() => asked.delete(page))
}
