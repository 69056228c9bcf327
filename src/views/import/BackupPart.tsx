import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { backupFile, restoreBackup, room, wipeAll } from '../../queries/keeping.ts'
import { KEEPING_WORDS } from '../../words/keepingWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { saveFile } from '../parts/saveFile.ts'
import styles from './KeepingPanel.module.css'

/** Takes all of the work out as a file, brings it back, or deletes everything. */
export function BackupPart() {
  const words = KEEPING_WORDS[useAllWords().lang]
  const input = useRef<HTMLInputElement>(null)
  const line = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const [isWiped, setWiped] = useState(false)
  const done = (all: boolean): void => {
    flushSync(() => {
      setSaid(all ? words.wiped : words.notWiped)
      setWiped(all)
    })
    line.current?.focus()
  }
  const restore = async (file: File): Promise<void> => {
    const refused = await restoreBackup(file)
    setSaid(refused === null ? words.restored : words.refusals[refused.refused](refused.field))
  }
  return (
    <div className={styles['backup']}>
      <p>{words.where}</p>
      {isWiped ? null : <RoomLine />}
      <p className="buttons">
        <button type="button" className="button quiet" onClick={() => void saveBackup(words.backupName)}>
          {words.backup}
        </button>
        <button type="button" className="button quiet" onClick={() => input.current?.click()}>
          {words.restore}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json"
          hidden
          aria-label={words.restore}
          onChange={event => {
            const [file] = event.target.files ?? []
            if (file) void restore(file)
            event.target.value = ''
          }}
        />
      </p>
      <p role="status" ref={line} tabIndex={-1} hidden={said === ''} data-wiped={isWiped || undefined}>
        {said}
      </p>
      <Wipe onDone={done} />
    </div>
  )
}

/** Hands over a backup under a name with the day in it. */
async function saveBackup(nameOf: (date: string) => string): Promise<void> {
  saveFile(await backupFile(), nameOf(new Date().toISOString().slice(0, 10)))
}

function RoomLine() {
  const { lang, importPage } = useAllWords()
  const words = KEEPING_WORDS[lang]
  const [here, setHere] = useState<Awaited<ReturnType<typeof room>>>(null)
  useEffect(() => {
    let isGone = false
    void room().then(found => (isGone ? undefined : setHere(found)))
    return () => {
      isGone = true
    }
  }, [])
  if (here === null) return null
  return (
    <p className="muted">
      {words.room(importPage.size(here.used), importPage.size(here.of))}{' '}
      {here.isPromised ? words.promised : words.notPromised}
    </p>
  )
}

function Wipe({ onDone }: { readonly onDone: (isWiped: boolean) => void }) {
  const words = KEEPING_WORDS[useAllWords().lang]
  const [isAsked, setAsked] = useState(false)
  const wipe = async (): Promise<void> => {
    setAsked(false)
    onDone(await wipeAll())
  }
  if (!isAsked)
    return (
      <p>
        <button type="button" className="button quiet danger" onClick={() => setAsked(true)}>
          {words.wipe}
        </button>
      </p>
    )
  return (
    <div role="group" aria-label={words.wipe}>
      <p>{words.wipeAsk}</p>
      <p className="buttons">
        <button type="button" className="button danger" onClick={() => void wipe()}>
          {words.wipeYes}
        </button>
        <button type="button" className="button quiet" ref={focusFirst} onClick={() => setAsked(false)}>
          {words.wipeNo}
        </button>
      </p>
    </div>
  )
}

/** The focus goes to what does no harm, in the place of the button that was pressed. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus()
}
