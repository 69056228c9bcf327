import type { LargeSquare } from '../../summaries/largeLists.ts'
import { Num } from '../parts/Num.tsx'
import { useTableWords } from '../parts/useTableWords.ts'

/** A number of the table over a large set; no cases are neither a blank nor 0 %, and a small base gives no rate. */
export function LargeNumber({ of: { value, isShare, reason, parts } }: { readonly of: LargeSquare }) {
  const { table, numbers } = useTableWords()
  if (parts) {
    const [numerator, denominator] = parts.map(numbers.exact)
    return <Said text={table.ofBase(numerator ?? '', denominator ?? '')} said={table.states.small} hears="both" />
  }
  if (reason === 'noCases') return <Said text="∅" said={table.states.noCases} />
  const status = reason === 'notInForm' ? 'not_in_format' : 'blank'
  return <Num value={value} form={isShare ? 'percent' : 'exact'} status={status} />
}

interface SaidProps {
  readonly text: string
  readonly said: string
  /** Whether the text is spoken too; a sign is not. */
  readonly hears?: 'both'
}

function Said({ text, said, hears }: SaidProps) {
  return (
    <span title={said}>
      <span aria-hidden={hears === undefined ? true : undefined}>{text}</span>
      <span className="unseen">{said}</span>
    </span>
  )
}
