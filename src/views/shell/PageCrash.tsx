import { backupFile } from '../../queries/keeping.ts'
import { uploadsStore } from '../../queries/uploads.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { saveFile } from '../parts/saveFile.ts'

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
        {uploadsStore.uploads().length > 0 ? (
          <button type="button" className="button quiet" onClick={() => void rescue(crashed.rescueName)}>
            {crashed.rescue}
          </button>
        ) : null}
        <a className="button quiet" href="#/overview">
          {crashed.reset}
        </a>
      </p>
    </Page>
  )
}

/** What a person imported is brought to safety before anything else is tried. */
async function rescue(nameOf: (date: string) => string): Promise<void> {
  saveFile(await backupFile(), nameOf(new Date().toISOString().slice(0, 10)))
}
