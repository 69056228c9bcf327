import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { PageId } from '../domain/pages.ts'
import type { Choice } from '../summaries/choice.ts'

type PageComponent = LazyExoticComponent<ComponentType<{ readonly choice: Choice }>>

/** The ten pages, each loaded when it is first opened. */
export const PAGE_COMPONENTS: Readonly<Record<PageId, PageComponent>> = {
  overview: lazy(() => import('./overview/OverviewPage.tsx').then(all => ({ default: all.OverviewPage }))),
  disclosure: lazy(() => import('./disclosure/DisclosurePage.tsx').then(all => ({ default: all.DisclosurePage }))),
  applications: lazy(() =>
    import('./applications/ApplicationsPage.tsx').then(all => ({ default: all.ApplicationsPage })),
  ),
  appeals: lazy(() => import('./appeals/AppealsPage.tsx').then(all => ({ default: all.AppealsPage }))),
  compare: lazy(() => import('./compare/ComparePage.tsx').then(all => ({ default: all.ComparePage }))),
  table: lazy(() => import('./table/TablePage.tsx').then(all => ({ default: all.TablePage }))),
  checks: lazy(() => import('./checks/ChecksPage.tsx').then(all => ({ default: all.ChecksPage }))),
  report: lazy(() => import('./report/ReportPage.tsx').then(all => ({ default: all.ReportPage }))),
  import: lazy(() => import('./import/ImportPage.tsx').then(all => ({ default: all.ImportPage }))),
  methods: lazy(() => import('./methods/MethodsPage.tsx').then(all => ({ default: all.MethodsPage }))),
}
