import type { amountOf } from '../../summaries/amounts.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { Num } from './Num.tsx'

/** A sum, or the mark of why there is none with what the stated part adds up to. */
export function DrillAmount({ amount }: { readonly amount: ReturnType<typeof amountOf> }) {
  const { numbers, charts } = useChartWords()
  if (amount.value !== null) return <Num value={amount.value} />
  if (amount.missing === 0) return <Num value={null} status="not_in_format" />
  const title = charts.gapSum(numbers.exact(amount.sum), amount.missing)
  return (
    <span title={title}>
      <Num value={null} status="blank" />
    </span>
  )
}
