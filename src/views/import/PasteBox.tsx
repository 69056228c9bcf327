import { useState } from 'react'
import { useAllWords } from '../../words/allWords.ts'
import styles from './ImportPage.module.css'

let pasted = 0

interface PasteProps {
  readonly onFile: (file: File) => void
  /** Folded up, once there is something to see below it. */
  readonly isSmall: boolean
}

/** Takes pasted text as if it were a file. What is being written stays there and open, whatever is read meanwhile. */
export function PasteBox({ onFile, isSmall }: PasteProps) {
  const { importPage: words } = useAllWords()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const read = (): void => {
    pasted += 1
    onFile(new File([text], words.pasteName(pasted), { type: 'text/plain' }))
    setText('')
  }
  return (
    <details
      className={styles['pasting']}
      data-whole={!isSmall || undefined}
      open={!isSmall || isOpen || text !== ''}
      onToggle={event => {
        if (isSmall) setOpen(event.currentTarget.open)
      }}
    >
      <summary>{words.paste}</summary>
      <form
        className={styles['paste']}
        onSubmit={event => {
          event.preventDefault()
          read()
        }}
      >
        <label>
          <span>{words.paste}</span>
          <textarea
            className="field"
            rows={9}
            value={text}
            placeholder={words.pasteHint}
            onFocus={() => setOpen(true)}
            onChange={event => setText(event.target.value)}
            spellCheck={false}
          />
        </label>
        <button type="submit" className="button quiet" disabled={text.trim() === ''}>
          {words.pasteRead}
        </button>
      </form>
    </details>
  )
}
