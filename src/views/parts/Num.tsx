import type { Status } from '../../domain/status.ts'
import { useWords } from '../../words/useWords.ts'
import { Mark } from './Mark.tsx'

interface NumProps {
  readonly value: number | null
  /** Why there is no number, or how it came about; a null without a status is a blank. */
  readonly status?: Status
  /** `short` says 万 and 亿 (K and M) with the exact number on demand. */
  readonly form?: 'exact' | 'short' | 'percent'
}

/** A number in the language of the page, or the mark of why there is none. */
export function Num({ value, status, form = 'exact' }: NumProps) {
  const { numbers } = useWords()
  if (value === null) return <Mark status={status ?? 'blank'} />
  const text = numbers[form](value)
  const exact = numbers.exact(value)
  return (
    <span className="number" title={form === 'short' && text !== exact ? exact : undefined}>
      {text}
      {status === 'derived' || status === 'corrected' ? <Mark status={status} /> : null}
    </span>
  )
}
