import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { TextChecks } from '../domain/checks/failingAcross.ts'
import { errorOf } from './failed.ts'
import type { Held } from './held.ts'

const NONE: TextChecks = { alone: [], beside: [] }

/** The rules that read text; null while they are fetched, and where they could not be. */
interface TextRules {
  readonly text: TextChecks | null
  readonly failed: Error | null
}

const COMING: TextRules = { text: null, failed: null }
const listeners = new Set<() => void>()
let rules = COMING
let isAsked = false

function tell(next: TextRules): void {
  rules = next
  for (const listener of listeners) listener()
}

/** Fetches the rules that read text, for all who wait for them; called again where they could not be. */
export async function fetchTextChecks(): Promise<void> {
  isAsked = true
  tell(COMING)
  try {
    tell({ text: (await import('../domain/checks/textChecks.ts')).TEXT_CHECKS, failed: null })
  } catch (error) {
    tell({ text: null, failed: errorOf(error) })
  }
}

/** The rules that read text: none where no report has any. */
export function useTextChecks({ reports }: Held): TextRules {
  const hasText = useMemo(() => reports.some(({ sections }) => sections.length > 0), [reports])
  const known = useSyncExternalStore(subscribe, now, now)
  useEffect(() => {
    if (hasText && !isAsked) void fetchTextChecks()
  }, [hasText])
  return hasText ? known : { text: NONE, failed: null }
}

const now = (): TextRules => rules

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
