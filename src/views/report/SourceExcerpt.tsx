import type { Place } from '../../domain/place.ts'
import { useUploads } from '../../queries/uploads.ts'
import { sourceLines } from '../../summaries/sourceLines.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './SourceExcerpt.module.css'

/** A place in a file, and the lines of the file around it while it is held. */
export function SourceExcerpt({ place }: { readonly place: Place }) {
  const { detail } = useWords().report
  const { uploads } = useUploads()
  const read = uploads.findLast(upload => upload.read.file === place.file)?.read
  const lines = read ? sourceLines(read.text, place) : []
  return (
    <>
      <PlaceName place={place} />
      {read ? null : <p className="muted small">{detail.gone}</p>}
      {lines.length === 0 ? null : (
        <ol className={styles['lines']} start={lines[0]?.line}>
          {lines.map(each => (
            <li key={each.line} value={each.line} aria-current={each.here ? 'location' : undefined}>
              <bdi>
                {each.cutBefore ? '…' : ''}
                {each.text}
                {each.cutAfter ? '…' : ''}
              </bdi>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** A place in words: the file, its line, column and page. */
export function PlaceName({ place }: { readonly place: Place }) {
  const { detail } = useWords().report
  const parts = [
    place.page === undefined ? '' : detail.page(place.page),
    place.line === undefined ? '' : detail.line(place.line),
    place.column === undefined ? '' : detail.column(place.column),
  ].filter(part => part !== '')
  return (
    <p className={styles['place']}>
      <bdi>{place.file}</bdi>
      {parts.length > 0 ? ` · ${parts.join(' · ')}` : ''}
    </p>
  )
}
