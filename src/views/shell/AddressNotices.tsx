import { useState } from 'react'
import type { AddressNotice } from '../../summaries/choiceCodec.ts'
import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'

/** Says what of the address could not be understood, until dismissed. */
export function AddressNotices({ notices }: { readonly notices: readonly AddressNotice[] }) {
  const { shell } = useWords()
  const [dismissed, setDismissed] = useState<readonly AddressNotice[] | null>(null)
  if (notices.length === 0 || notices === dismissed) return null
  return (
    <Notice kind="warning">
      <ul>
        {notices.slice(0, 5).map((notice, index) => (
          <li key={index}>{shell.notices[notice.code](notice.found, notice.part)}</li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={() => setDismissed(notices)}>
        {shell.dismiss}
      </button>
    </Notice>
  )
}
