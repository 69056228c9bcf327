import { useState } from 'react'
import { uploadsStore, useJournal } from '../../queries/uploads.ts'
import type { Entry } from '../../queries/work.ts'
import { KEEPING_WORDS } from '../../words/keepingWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { SaveState } from '../parts/SaveState.tsx'
import { BackupPart } from './BackupPart.tsx'
import styles from './KeepingPanel.module.css'

/** Whether the work is written down, the way back through its last states, and the ways out: backup, deletion. */
export function KeepingPanel() {
  const words = KEEPING_WORDS[useAllWords().lang]
  const { entries, cursor } = useJournal()
  const [isMore, setMore] = useState(false)
  const present = entries[cursor]
  const next = entries[cursor + 1]
  return (
    <section className={styles['keeping']} aria-label={words.title}>
      <div className={styles['line']}>
        <SaveState />
        {present && cursor > 0 ? (
          <button type="button" className="button quiet" onClick={() => uploadsStore.moveTo(cursor - 1)}>
            {words.undo} · <bdi>{words.steps[present.step](present.file)}</bdi>
          </button>
        ) : null}
        {next ? (
          <button type="button" className="button quiet" onClick={() => uploadsStore.moveTo(cursor + 1)}>
            {words.redo} · <bdi>{words.steps[next.step](next.file)}</bdi>
          </button>
        ) : null}
      </div>
      <div className={styles['folds']}>
        {entries.length > 1 ? <History entries={entries} cursor={cursor} /> : null}
        <details onToggle={event => setMore(event.currentTarget.open)}>
          <summary>{words.more}</summary>
          {isMore ? <BackupPart /> : null}
        </details>
      </div>
    </section>
  )
}

function History({ entries, cursor }: { readonly entries: readonly Entry[]; readonly cursor: number }) {
  const { lang, importPage } = useAllWords()
  const words = KEEPING_WORDS[lang]
  return (
    <details>
      <summary>{words.history}</summary>
      <ol className={styles['history']}>
        {entries
          .map((entry, index) => (
            <li key={`${entry.at} ${entry.step} ${entry.file}`}>
              <span className="muted">{entry.at === 0 ? '' : words.when(entry.at)}</span>
              <bdi>{words.steps[entry.step](entry.file)}</bdi>
              <span className="muted">{importPage.files.count(entry.work.uploads.length)}</span>
              {index === cursor ? (
                <strong>{words.present}</strong>
              ) : (
                <button type="button" className="button quiet" onClick={() => uploadsStore.moveTo(index)}>
                  {words.back}
                </button>
              )}
            </li>
          ))
          .toReversed()}
      </ol>
    </details>
  )
}
