import type { PageId } from '../../domain/pages.ts'
import { useComesLarge, useHeld } from '../../queries/useHeld.ts'
import type { Choice } from '../../summaries/choice.ts'
import { fetched } from '../parts/fetched.tsx'
import { BarFrame } from '../parts/frames.ts'
import { PAGE_COMPONENTS, preloadPage } from '../pages.ts'

const LargePage = fetched(async () => (await import('../large/LargePage.tsx')).LargePage)

/** Pages that show no reports of a data set, or only the person's own. */
const ANYWAY: readonly PageId[] = ['import', 'methods']

/** The page that the address names; over a set too large to be held, with no bodies picked, the page that asks instead. */
export function PageOrLarge({ choice }: { readonly choice: Choice }) {
  preloadPage(choice.page)
  if (useComesLarge(choice)) preloadLarge()
  const { large } = useHeld(choice)
  const Page = PAGE_COMPONENTS[choice.page]
  if (large && large.narrowed === null && !ANYWAY.includes(choice.page))
    return <LargePage choice={choice} held={large} />
  return <Page choice={choice} />
}

let isAsked = false

/** Fetches what shows a large set while the set is opened, not after it. */
function preloadLarge(): void {
  if (isAsked) return
  isAsked = true
  // What cannot be fetched now is fetched when it is shown, and told there.
  for (const part of [LargePage, BarFrame]) part.fetch().catch(() => null)
}
