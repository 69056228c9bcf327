import type { ReactNode } from 'react'
import type { AnswerRow } from '../../engines/question.ts'
import { amountOf } from '../../summaries/amounts.ts'
import type { Part } from '../../summaries/drill.ts'
import { useChartWords } from '../../words/chartWords.ts'
import { DrillAmount } from './DrillAmount.tsx'
import styles from './DrillPanel.module.css'
import { partName } from './drillSteps.ts'

interface PartsTableProps {
  readonly caption: string
  readonly parts: readonly Part[]
  /** What `partMeasures` of these parts were answered. */
  readonly answer: AnswerRow
  /** The step that opens a part. */
  readonly onStep: (step: string) => void
  /** Where a part leads instead of opening a step; empty where it opens one. */
  readonly hrefOf?: (part: Part) => string
}

/** What a number parts into, with the amount of each; a part that no form behind it has is left out. */
export function PartsTable({ caption, parts, answer, onStep, hrefOf }: PartsTableProps) {
  const words = useChartWords()
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>
        {parts.map((part, index) => {
          const amount = amountOf(answer, String(index))
          if (amount.stated + amount.missing === 0) return null
          const label = partName(part, words)
          return (
            <tr key={label}>
              <th scope="row">{head(label, hrefOf?.(part) ?? '', () => onStep(`p${index}`))}</th>
              <td className="number">
                <DrillAmount amount={amount} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function head(label: string, href: string, onOpen: () => void): ReactNode {
  if (href !== '') return <a href={href}>{label}</a>
  return (
    <button type="button" onClick={onOpen}>
      {label}
    </button>
  )
}
