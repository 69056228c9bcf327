import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'

/** What stands in place of a page that threw: what happened, and the ways on. */
export function PageCrash({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const { crashed } = useWords().shell
  const stale = /dynamically imported module|module script|Loading chunk/i.test(error.message)
  return (
    <Page title={crashed.title} lead={stale ? crashed.stale : crashed.lead}>
      <Notice kind="error">
        {crashed.detail}: <code>{error.message}</code>
      </Notice>
      <p className="buttons">
        {stale ? (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {crashed.reload}
          </button>
        ) : (
          <button type="button" className="button" onClick={again}>
            {crashed.again}
          </button>
        )}
        <a className="button quiet" href="#/overview">
          {crashed.reset}
        </a>
      </p>
    </Page>
  )
}
