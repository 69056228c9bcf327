import { lazy } from 'react'
import type { PageId } from '../../domain/pages.ts'
import { useHeld } from '../../queries/useHeld.ts'
import type { Choice } from '../../summaries/choice.ts'
import { PAGE_COMPONENTS, preloadPage } from '../pages.ts'

const LargePage = lazy(() => import('../large/LargePage.tsx').then(all => ({ default: all.LargePage })))

/** Pages that show no reports of a data set, or only the person's own. */
const ANYWAY: readonly PageId[] = ['import', 'methods']

/** The page that the address names; over a set too large to be held, with no bodies picked, the page that asks instead. */
export function PageOrLarge({ choice }: { readonly choice: Choice }) {
  preloadPage(choice.page)
  const { large } = useHeld(choice)
  const Page = PAGE_COMPONENTS[choice.page]
  if (large && large.narrowed === null && !ANYWAY.includes(choice.page))
    return <LargePage choice={choice} held={large} />
  return <Page choice={choice} />
}
