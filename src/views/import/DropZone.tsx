import { useEffect, useRef, type ChangeEvent } from 'react'
import { useAllWords } from '../../words/allWords.ts'
import { useDrop } from '../parts/useDrop.ts'
import styles from './ImportPage.module.css'

/** Not among the attributes that React's types know. */
const WHOLE_FOLDER = { webkitdirectory: '' }

interface DropProps {
  readonly onFiles: (files: readonly File[]) => void
  /** Called, perhaps more than once, when files seem about to come: a pointer or the focus on a button, files held over the page. */
  readonly onAim: () => void
  /** One line only, once there is something to see below it. */
  readonly isSmall: boolean
}

/** Takes files: dropped, or picked with a button. */
export function DropZone({ onFiles, onAim, isSmall }: DropProps) {
  const { importPage: words } = useAllWords()
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const isOver = useDrop(onFiles)
  useEffect(() => {
    if (isOver) onAim()
  }, [isOver, onAim])
  const aimed = { onPointerEnter: onAim, onFocus: onAim }
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])].filter(file => !file.name.startsWith('.')))
    event.target.value = ''
  }
  return (
    <section
      className={styles['drop']}
      data-over={isOver || undefined}
      data-small={isSmall || undefined}
      aria-label={words.drop}
    >
      <p className={styles['big']}>{isOver ? words.dropNow : isSmall ? words.dropMore : words.drop}</p>
      {isSmall ? null : <p className="muted small">{words.or}</p>}
      <button type="button" className="button" {...aimed} onClick={() => input.current?.click()}>
        {words.pick}
      </button>{' '}
      <button type="button" className="button quiet" {...aimed} onClick={() => folder.current?.click()}>
        {words.pickFolder}
      </button>
      <input ref={input} type="file" multiple hidden aria-label={words.pick} onChange={take} />
      <input ref={folder} type="file" {...WHOLE_FOLDER} hidden aria-label={words.pickFolder} onChange={take} />
      {isSmall ? null : (
        <>
          <p className={styles['kinds']}>{words.kinds}</p>
          <p className={styles['kinds']}>{words.notYet}</p>
        </>
      )}
    </section>
  )
}
