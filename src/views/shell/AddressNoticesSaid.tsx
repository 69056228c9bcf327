import { useState } from 'react'
import { NOTICE_TEXTS } from '../../words/noticeTexts.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'
import type { Noticed } from './AddressNotices.tsx'

/** The notices in sentences, and the way to be done with them. */
export function AddressNoticesSaid({ notices }: Noticed) {
  const { said, dismiss } = NOTICE_TEXTS[useWords().lang]
  const [dismissed, setDismissed] = useState<Noticed['notices'] | null>(null)
  if (notices === dismissed) return null
  return (
    <Notice kind="warning">
      <ul>
        {notices.slice(0, 5).map((notice, index) => (
          <li key={index}>{said[notice.code](notice.found, notice.part)}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => setDismissed(notices)}>
        {dismiss}
      </button>
    </Notice>
  )
}
