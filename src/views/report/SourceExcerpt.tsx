import type { Place } from '../../domain/place.ts'
import { useUploads } from '../../queries/uploads.ts'
import { sourceLines } from '../../summaries/sourceLines.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './SourceExcerpt.module.css'

interface ExcerptProps {
  readonly place: Place
  /** What stands at the place, to be marked in its line. */
  readonly raw?: string
}

/** A place in a file, and the lines of the file around it while it is held. */
export function SourceExcerpt({ place, raw = '' }: ExcerptProps) {
  const { detail } = useAllWords().report
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
                <Marked text={each.text} at={each.at} raw={raw} />
                {each.cutAfter ? '…' : ''}
              </bdi>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Marked({ text, at, raw }: { readonly text: string; readonly at: number | null; readonly raw: string }) {
  if (at === null || raw === '' || !text.startsWith(raw, at)) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{raw}</mark>
      {text.slice(at + raw.length)}
    </>
  )
}

/** A place in words: the file, its line, column and page. */
export function PlaceName({ place }: { readonly place: Place }) {
  const { detail } = useAllWords().report
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
