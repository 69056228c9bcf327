import { useEffect, useMemo, useState } from 'react'
import type { TextChecks } from '../domain/checks/failingAcross.ts'
import type { Held } from './held.ts'

const NONE: TextChecks = { alone: [], beside: [] }

/** The rules that read text: none where no report has any, null while they are fetched. */
export function useTextChecks({ reports }: Held): TextChecks | null {
  const hasText = useMemo(() => reports.some(({ sections }) => sections.length > 0), [reports])
  const [fetched, setFetched] = useState<TextChecks | null>(null)
  useEffect(() => {
    if (hasText) void import('../domain/checks/textChecks.ts').then(all => setFetched(all.TEXT_CHECKS))
  }, [hasText])
  return hasText ? fetched : NONE
}
