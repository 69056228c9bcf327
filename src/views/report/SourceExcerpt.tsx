import { useEffect, useState } from 'react'
import type { Place } from '../../domain/place.ts'
import { sourceShown } from '../../queries/sourceShown.ts'
import { useUploads, type Upload } from '../../queries/uploads.ts'
import { placeSaid } from '../../summaries/placeSaid.ts'
import { sourceLines, type SourceLine } from '../../summaries/sourceLines.ts'
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
  const read = uploads.findLast(upload => upload.read.file === place.file)?.read ?? null
  const lines = useLines(read, place)
  return (
    <>
      <PlaceName place={place} />
      {read ? null : <p className="muted small">{detail.gone}</p>}
      {lines.length === 0 ? null : (
        <ol className={styles['lines']} start={lines[0]?.line} data-plain={read?.layout === 'html' || undefined}>
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

/** The lines around a place; those of a page come a little later, when its mark-up has been taken away. */
function useLines(read: Upload['read'] | null, place: Place): readonly SourceLine[] {
  const [lines, setLines] = useState<readonly SourceLine[]>([])
  const { file, line, column, page } = place
  useEffect(() => {
    let isGone = false
    const at: Place = {
      file,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(page === undefined ? {} : { page }),
    }
    const shown = read ? sourceShown(read, at) : Promise.resolve({ text: '', place: { file } })
    void shown.then(({ text, place: there }) => (isGone ? undefined : setLines(sourceLines(text, there))))
    return () => {
      isGone = true
    }
  }, [read, file, line, column, page])
  return lines
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

/** A place in words: the file, and where in it a person finds it. */
export function PlaceName({ place }: { readonly place: Place }) {
  const parts = usePlaceParts(place)
  return (
    <p className={styles['place']}>
      <bdi>{place.file}</bdi>
      {parts.length > 0 ? ` · ${parts.join(' · ')}` : ''}
    </p>
  )
}

/** Where in its file a place is: page, line and column, or the words of its line where nobody can count those. */
export function usePlaceParts(place: Place): readonly string[] {
  const { detail } = useAllWords().report
  const { uploads } = useUploads()
  const read = uploads.findLast(upload => upload.read.file === place.file)?.read ?? null
  const { page, line, column, near } = placeSaid(place, read)
  return [
    page === undefined ? '' : detail.page(page),
    line === undefined ? '' : detail.line(line),
    column === undefined ? '' : detail.column(column),
    near === undefined ? '' : detail.near(near),
  ].filter(part => part !== '')
}
