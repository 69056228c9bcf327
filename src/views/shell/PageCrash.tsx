import { backupFile } from '../../queries/keeping.ts'
import { uploadsStore } from '../../queries/uploads.ts'
import { CRASH_TEXTS } from '../../words/crashTexts.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { saveFile } from '../parts/saveFile.ts'
import { isUnfetched, type Crash } from './PartCrash.tsx'

/** What stands in place of a page that threw: what happened, and the ways on. */
export function PageCrash({ error, again }: Crash) {
  const { lang, shell } = useWords()
  const { crashed } = shell
  const texts = CRASH_TEXTS[lang]
  const isStale = isUnfetched(error)
  return (
    <Page title={texts.title} lead={isStale ? crashed.stale : texts.lead}>
      <Notice kind="error">
        {texts.detail}: <code>{error.message}</code>
      </Notice>
      <p className="buttons">
        <button type="button" className="button" onClick={again}>
          {crashed.again}
        </button>
        {isStale ? (
          <button type="button" className="button quiet" onClick={() => window.location.reload()}>
            {texts.reload}
          </button>
        ) : null}
        {uploadsStore.uploads().length > 0 ? (
          <button type="button" className="button quiet" onClick={() => void rescue(texts.rescueName)}>
            {texts.rescue}
          </button>
        ) : null}
        <a className="button quiet" href="#/overview">
          {texts.reset}
        </a>
      </p>
    </Page>
  )
}

/** What a person imported is brought to safety before anything else is tried. */
async function rescue(nameOf: (date: string) => string): Promise<void> {
  saveFile(await backupFile(), nameOf(new Date().toISOString().slice(0, 10)))
}
