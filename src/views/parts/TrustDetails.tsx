import { Suspense, useState } from 'react'
import type { Report } from '../../domain/report.ts'
import type { Held } from '../../queries/held.ts'
import { useAcross } from '../../queries/useAcross.ts'
import { fetchTextChecks } from '../../queries/useTextChecks.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { Trust } from '../../summaries/trust.ts'
import { useWords, type Said } from '../../words/useWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { PartCrash } from '../shell/PartCrash.tsx'
import styles from './Trust.module.css'
import { fetched } from './fetched.tsx'

// The names of all rules are wanted only by who opens the reasons.
const TrustReasons = fetched(async () => (await import('./TrustReasons.tsx')).TrustReasons)

/** What the line and its reasons are made of. */
export interface DetailsProps {
  readonly trust: Trust
  readonly whole: Held
  readonly choice: Choice
}

/** Coverage and marks in one line; the reasons, each with its way to the report, one step away. */
export function TrustDetails({ trust, whole, choice }: DetailsProps) {
  const { trust: words } = useWords()
  const [open, setOpen] = useState(false)
  const { found, failed } = useAcross(whole, trust.counted)
  const across = found ?? []
  const isWorth = trust.failing.length > 0 || choice.balanced
  return (
    <div className={styles['trust']} aria-busy={(found === null && failed === null) || undefined}>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{saidOf(trust, across, words)}</summary>
        {open ? (
          <Suspense fallback={null}>
            <TrustReasons {...{ trust, across, whole, choice }} />
          </Suspense>
        ) : null}
      </details>
      {failed ? <PartCrash error={failed} again={() => void fetchTextChecks()} /> : null}
      {isWorth ? (
        <a href={hrefOf(choice, { balanced: !choice.balanced })}>{choice.balanced ? words.countAll : words.leaveOut}</a>
      ) : null}
    </div>
  )
}

function saidOf(
  { counted, of, failing, derived, corrected, leftOut }: Trust,
  across: readonly Report[],
  words: Said['trust'],
): string {
  return [
    words.coverage(counted.length, of),
    failing.length > 0 ? `≠ ${words.failing(failing.length)}` : '',
    across.length > 0 ? `⇹ ${words.across(across.length)}` : '',
    derived.length > 0 ? `† ${words.derived(derived.length)}` : '',
    corrected.length > 0 ? `‡ ${words.corrected(corrected.length)}` : '',
    leftOut.length > 0 ? words.leftOut(leftOut.length) : '',
  ]
    .filter(text => text !== '')
    .join(' · ')
}
