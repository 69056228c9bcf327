import { useId, useState } from 'react'
import { canReread, rereadIn } from '../../queries/reencode.ts'
import type { Upload } from '../../queries/uploads.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UploadedFile.module.css'

/** In which encoding a file was read, and a way to read it in another while it is at hand. */
export function EncodingPick({ upload }: { readonly upload: Upload }) {
  const { files } = useWords().importPage
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const { encoding, previews = [] } = upload.read
  const shown = encoding === null ? files.binary : (files.encodings[encoding] ?? encoding)
  if (previews.length === 0 || !canReread(upload.id)) return `${files.encoding}: ${shown}`
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
      </select>
    </span>
  )
}
