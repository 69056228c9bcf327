import { useEffect, useState } from 'react'
import { offerMap, type SheetMap, type Way } from '../../queries/mapping.ts'
import { useJournal, type Upload } from '../../queries/uploads.ts'
import { workOf } from '../../queries/work.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellOfTarget } from './mapState.ts'
import { MapForm } from './MapForm.tsx'
import styles from './MapSheet.module.css'

/** Offers to map a sheet that was not recognised: its columns or rows to cells of the form. Nothing for what is no sheet. */
export function MapSheet({ upload }: { readonly upload: Upload }) {
  const { map: words } = useAllWords().importPage
  const { aliases } = workOf(useJournal())
  const [way, setWay] = useState<Way | undefined>(undefined)
  const [offer, setOffer] = useState<SheetMap | null>(null)
  useEffect(() => {
    let isGone = false
    void offerMap(upload, aliases, way).then(found => (isGone ? undefined : setOffer(found)))
    return () => {
      isGone = true
    }
  }, [upload, aliases, way])
  if (offer === null) return null
  return (
    <details className={styles['map']} open={isSheetOfCells(upload, offer)}>
      <summary>{words.title}</summary>
      <p className="muted">{upload.read.reports.length === 0 ? words.lead : words.leadRead}</p>
      <div className={`buttons ${styles['ways']}`} role="group" aria-label={words.way}>
        {(['rows', 'columns'] as const).map(each => (
          <button
            key={each}
            type="button"
            className="button quiet"
            aria-pressed={offer.way === each}
            onClick={() => setWay(each)}
          >
            {words.ways[each]}
          </button>
        ))}
      </div>
      <MapForm key={`${upload.id} ${offer.way} ${offer.parts.length}`} upload={upload} offer={offer} />
    </details>
  )
}

/** Opened by itself where it has cells of the form that were not read: not for a form that was known, and is blank. */
function isSheetOfCells({ read }: Upload, { parts }: SheetMap): boolean {
  const isForm = read.reports.some(each => each.tables.length > 1)
  return !isForm && parts.some(each => cellOfTarget(each.target) !== null)
}
