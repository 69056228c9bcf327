import { useId, useState } from 'react'
import { canReread, rereadIn } from '../../queries/reencode.ts'
import type { Upload } from '../../queries/uploads.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './UploadedFile.module.css'

/** In which encoding a text was read, and a way to read it in another while its file is at hand; nothing for no text. */
export function EncodingPick({ upload }: { readonly upload: Upload }) {
  const { files } = useAllWords().importPage
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const { encoding, previews = [] } = upload.read
  if (encoding === null && previews.length === 0) return null
  if (previews.length === 0 || !canReread(upload.id))
    return `${files.encoding}: ${encoding === null ? files.binary : (files.encodings[encoding] ?? encoding)} · `
  return (
    <span className={styles['encoding']}>
      <label htmlFor={id}>{files.encoding}</label>{' '}
      <select
        id={id}
        className="field"
        value={encoding ?? ''}
        disabled={isBusy}
        onChange={event => {
          setBusy(true)
          void rereadIn(upload, event.target.value).finally(() => setBusy(false))
        }}
      >
        {encoding === null ? <option value="">{files.chooseEncoding}</option> : null}
        {previews.map(each => (
          <option key={each.encoding} value={each.encoding}>
            {files.encodings[each.encoding] ?? each.encoding}
            {each.text === '' ? '' : ` · ${each.text}`}
          </option>
        ))}
      </select>{' '}
      ·{' '}
    </span>
  )
}
