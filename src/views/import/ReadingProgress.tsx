import { useEffect, useRef } from 'react'
import { LARGEST_FILE, LONGEST_SECONDS, type FileProgress } from '../../queries/readFiles.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Notice } from '../parts/Notice.tsx'
import type { Import } from './useImport.ts'
import styles from './ImportPage.module.css'

/** So many files on their way are named. */
const LISTED = 8

/** Files on their way, with a way to stop, and those that were not read, with why. */
export function ReadingProgress({ progress, busy, cancel, dismiss }: Import) {
  const { importPage: words } = useAllWords()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (busy) frame.current?.scrollIntoView({ block: 'nearest' })
  }, [busy])
  const refused = progress.filter(each => each.state === 'refused')
  const underWay = progress.filter(each => each.state === 'reading' || each.state === 'waiting')
  const done = progress.filter(each => each.state === 'read' || each.state === 'refused').length
  return (
    <>
      <div role="status" ref={frame}>
        {busy ? (
          <div className={styles['progress']}>
            <p className={styles['progressHead']}>
              <strong>{words.progress.title}</strong> {words.progress.done(done, progress.length)}
            </p>
            <progress value={done} max={progress.length} aria-label={words.progress.title} />
            <button type="button" className="button quiet" onClick={cancel}>
              {words.progress.cancel}
            </button>
            <ul>
              {underWay.slice(0, LISTED).map(each => (
                <li key={each.index}>
                  <bdi>{each.file}</bdi>{' '}
                  <span className="muted">
                    {words.size(each.bytes)} · {words.progress[each.state]}
                  </span>
                </li>
              ))}
            </ul>
            {underWay.length > LISTED ? (
              <p className="muted small">{words.progress.more(underWay.length - LISTED)}</p>
            ) : null}
          </div>
        ) : null}
      </div>
      {refused.length === 0 ? null : (
        <Notice kind="error" title={words.refused.title}>
          <ul>
            {refused.map(each => (
              <li key={each.index}>
                <bdi>{each.file}</bdi> <span className="muted">{words.size(each.bytes)}</span> · <Why step={each} />
              </li>
            ))}
          </ul>
          <button type="button" className="button quiet" onClick={dismiss}>
            {words.refused.dismiss}
          </button>
        </Notice>
      )}
    </>
  )
}

function Why({ step }: { readonly step: FileProgress & { readonly state: 'refused' } }) {
  const { refused, size } = useAllWords().importPage
  if (step.refused === 'tooLarge') return refused.tooLarge(size(LARGEST_FILE))
  if (step.refused === 'timeout') return refused.timeout(LONGEST_SECONDS)
  return (
    <>
      {refused[step.refused]}
      {step.detail === '' ? null : <code> {step.detail}</code>}
    </>
  )
}
