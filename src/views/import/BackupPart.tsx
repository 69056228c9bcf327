import { useEffect, useRef, useState } from 'react'
import { backupFile, restoreBackup, room, wipeAll } from '../../queries/keeping.ts'
import { KEEPING_WORDS } from '../../words/keepingWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { saveFile } from '../parts/saveFile.ts'
import styles from './KeepingPanel.module.css'

/** Takes all of the work out as a file, brings it back, or deletes everything. */
export function BackupPart() {
  const words = KEEPING_WORDS[useAllWords().lang]
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const restore = async (file: File): Promise<void> => {
    const refused = await restoreBackup(file)
    setSaid(refused === null ? words.restored : words.refusals[refused.refused](refused.field))
  }
  return (
    <div className={styles['backup']}>
      <p>{words.where}</p>
      <RoomLine />
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
      {said === '' ? null : <p role="status">{said}</p>}
      <Wipe />
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

function Wipe() {
  const words = KEEPING_WORDS[useAllWords().lang]
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <p>
        <button type="button" className="button quiet" onClick={() => setAsked(true)}>
          {words.wipe}
        </button>
      </p>
    )
  return (
    <div role="group" aria-label={words.wipe}>
      <p>{words.wipeAsk}</p>
      <p className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsked(false)
            void wipeAll()
          }}
        >
          {words.wipeYes}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked(false)}>
          {words.wipeNo}
        </button>
      </p>
    </div>
  )
}
