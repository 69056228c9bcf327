import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, use, useDeferredValue } from 'react'
import { SHEETS } from '../../domain/pages.ts'
import type { Choice } from '../../summaries/choice.ts'
import { WordsContext, wordsOf } from '../../words/useWords.ts'
import { PageSkeleton } from '../parts/PageSkeleton.tsx'
import { AddressNotices } from './AddressNotices.tsx'
import { ErrorBoundary, PageCrash } from './ErrorBoundary.tsx'
import type { Crash } from './PartCrash.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { PageOrLarge } from './PageOrLarge.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { isEmbedded, useAddress } from './choiceContext.ts'
import { useDocument } from './useDocument.ts'
import { useAwake } from './useAwake.ts'
import { fetched } from '../parts/fetched.tsx'

const EmbedFrame = fetched(async () => (await import('../embed/EmbedFrame.tsx')).EmbedFrame)

const DropAnywhere = fetched(async () => {
  await isAtRest()
  return (await import('./DropAnywhere.tsx')).DropAnywhere
})

// Comes when all else is there: it fetches the whole site, to be there without a network.
const UpdateNotice = fetched(async () => {
  await isAtRest()
  return (await import('./update/UpdateNotice.tsx')).UpdateNotice
})

/** The dashboard: the frame, and the page that the address names. */
export function App({ client }: { readonly client: QueryClient }) {
  const address = useAddress()
  return (
    <QueryClientProvider client={client}>
      <Suspense>
        <ErrorBoundary choice={address.choice} Told={Alone}>
          <Frame {...address} />
        </ErrorBoundary>
      </Suspense>
    </QueryClientProvider>
  )
}

function Frame({ choice, notices }: ReturnType<typeof useAddress>) {
  // The old language stays until the new one is there, so that nothing blinks and the focus stays.
  const found = wordsOf(useDeferredValue(choice.lang))
  const words = found instanceof Promise ? use(found) : found
  const main = useDocument(choice, words)
  const isSheet = SHEETS.some(sheet => sheet === choice.page)
  if (isSheet || isEmbedded())
    return (
      <WordsContext value={words}>
        <main id="main" tabIndex={-1} ref={main}>
          <ErrorBoundary key={choice.page} choice={choice}>
            <Suspense fallback={<PageSkeleton />}>
              {isSheet ? <PageOrLarge choice={choice} /> : <EmbedFrame choice={choice} />}
            </Suspense>
          </ErrorBoundary>
        </main>
        <Suspense>{isSheet ? <DropAnywhere /> : null}</Suspense>
      </WordsContext>
    )
  return (
    <WordsContext value={words}>
      <a className="skip" href="#main" onClick={event => focusInstead(event, main.current)}>
        {words.shell.skip}
      </a>
      <Header choice={choice} />
      <SelectionBar choice={choice} />
      <main id="main" tabIndex={-1} ref={main}>
        <AddressNotices notices={notices} />
        <ErrorBoundary key={choice.page} choice={choice}>
          <Suspense fallback={<PageSkeleton />}>
            <PageOrLarge choice={choice} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer choice={choice} />
      <WhenAwake choice={choice} />
    </WordsContext>
  )
}

// Apart: what draws the frame anew would draw anew all of it that is not taken over yet.
function WhenAwake({ choice }: { readonly choice: Choice }) {
  return useAwake() ? (
    <ErrorBoundary choice={choice} Told={Silence}>
      <Suspense>
        {choice.page === 'import' ? null : <DropAnywhere />}
        <UpdateNotice />
      </Suspense>
    </ErrorBoundary>
  ) : null
}

// Where the frame itself cannot be drawn.
const Alone = (crash: Crash) => (
  <main id="main">
    <PageCrash {...crash} />
  </main>
)

// Nobody asked for what did not come; it is tried again with the next choice.
const Silence = (): null => null

function isAtRest(): Promise<void> {
  return new Promise(resolve => {
    const rest = (): void => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 5000 })
      else setTimeout(resolve, 2000)
    }
    if (document.readyState === 'complete') rest()
    else window.addEventListener('load', rest, { once: true })
  })
}

// The address bar holds the choice, so the skip link moves the focus without writing to it.
function focusInstead(event: { readonly preventDefault: () => void }, target: HTMLElement | null): void {
  event.preventDefault()
  target?.focus()
}
