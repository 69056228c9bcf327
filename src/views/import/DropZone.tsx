import { useRef } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useDrop } from './useDrop.ts'
import styles from './ImportPage.module.css'

/** Takes files: dropped, or picked with a button. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { importPage: words } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDrop(onFiles)
  return (
    <section className={styles['drop']} data-over={isOver || undefined} aria-label={words.drop}>
      <p className={styles['big']}>{isOver ? words.dropNow : words.drop}</p>
      <p className="muted small">{words.or}</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {words.pick}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.pick}
        onChange={event => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <p className={styles['kinds']}>{words.kinds}</p>
      <p className={styles['kinds']}>{words.notYet}</p>
    </section>
  )
}
