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
    <details className={styles['map']} open={offer.parts.some(each => cellOfTarget(each.target) !== null)}>
      <summary>{words.title}</summary>
      <p className="muted">{words.lead}</p>
      <div className="buttons" role="group" aria-label={words.way}>
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
