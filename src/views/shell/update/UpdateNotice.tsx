import { useEffect, useState, useSyncExternalStore } from 'react'
import { saveNow, useSaving } from '../../../queries/keeping.ts'
import { UPDATE_TEXTS } from '../../../words/updateTexts.ts'
import { useWords } from '../../../words/useWords.ts'
import { register, takeOver, type Newer } from './registered.ts'
import styles from './UpdateNotice.module.css'

/** Says that a newer build waits, and lets it in when asked; says that there is no network. Never acts by itself. */
export function UpdateNotice() {
  const update = UPDATE_TEXTS[useWords().lang]
  const [newer, setNewer] = useState<Newer>('none')
  const [later, setLater] = useState(false)
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  useEffect(() => void register(setNewer), [])
  const isOffered = newer !== 'none' && !later
  return (
    <div role="status" className={styles['place']}>
      {isOnline ? null : <p className={styles['line']}>{update.offline}</p>}
      {isOffered ? <Offer onLater={() => setLater(true)} /> : null}
    </div>
  )
}

function Offer({ onLater }: { readonly onLater: () => void }) {
  const update = UPDATE_TEXTS[useWords().lang]
  const { state } = useSaving()
  const isUnsaved = state === 'unsaved'
  return (
    <div className={styles['line']}>
      <p>{isUnsaved ? update.unsaved : update.ready}</p>
      <button type="button" className="button" disabled={isUnsaved} onClick={() => void accept()}>
        {update.now}
      </button>
      <button type="button" className="button quiet" onClick={onLater}>
        {update.later}
      </button>
    </div>
  )
}

async function accept(): Promise<void> {
  await saveNow()
  await takeOver()
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
