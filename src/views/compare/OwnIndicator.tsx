import { ownIndicator, type Formula } from '../../domain/indicators/ownIndicator.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CellPick } from './CellPick.tsx'
import styles from './compare.module.css'
import { useCompareText } from './useCompareText.ts'

/** An indicator made of cells: what is added up, and what it is divided by. It lives in the address. */
export function OwnIndicator({ choice }: { readonly choice: Choice }) {
  const { own: text } = useCompareText()
  const setChoice = useSetChoice()
  const { own } = choice
  if (own === null) return null
  const change = (patch: Partial<Formula>): void => {
    const next = { ...own, ...patch }
    if (next.numerator.length > 0) setChoice({ own: next })
  }
  const { kind } = ownIndicator(own)
  return (
    <section className={styles['own']} aria-label={text.title}>
      <p className="small">{text.hint}</p>
      <CellPick label={text.numerator} cells={own.numerator} onChange={numerator => change({ numerator })} />
      <CellPick label={text.denominator} cells={own.denominator} onChange={denominator => change({ denominator })} />
      <p role="status">{kind === 'share' ? text.share : kind === 'count' ? text.count : text.ratio}</p>
    </section>
  )
}
