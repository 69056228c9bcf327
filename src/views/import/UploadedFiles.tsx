import { useState } from 'react'
import type { Upload } from '../../queries/uploads.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { UploadedFile } from './UploadedFile.tsx'

interface FilesProps {
  readonly uploads: readonly Upload[]
  readonly choice: Choice
  readonly onRemove: (id: string) => void
}

const FIRST = 20

/** The imported files, the newest first; of many, the first twenty until more are asked for. */
export function UploadedFiles({ uploads, choice, onRemove }: FilesProps) {
  const { files } = useAllWords().importPage
  const [shown, setShown] = useState(FIRST)
  const newest = uploads.toReversed()
  return (
    <>
      {newest.slice(0, shown).map(upload => (
        <UploadedFile key={upload.id} upload={upload} choice={choice} onRemove={onRemove} />
      ))}
      {newest.length > shown ? (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 5 * FIRST)}>
          {files.moreFiles(newest.length - shown)}
        </button>
      ) : null}
    </>
  )
}
