import type { Held } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { useSetChoice } from './choiceContext.ts'
import styles from './SelectionBar.module.css'

/** From one report year to another; all years is the default. */
export function YearsPicker({ choice, held }: { readonly choice: Choice; readonly held: Held }) {
  const { shell } = useWords()
  const setChoice = useSetChoice()
  const all = new Set([
    ...held.reports.flatMap(report => report.year ?? []),
    ...(held.large?.set.years ?? []),
    ...(choice.years ?? []),
  ])
  const years = [...all].toSorted((a, b) => a - b)
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  const [from, to] = choice.years ?? [first, last]
  const pick = (next: readonly [number, number]) =>
    setChoice({ years: next[0] === first && next[1] === last ? null : next })
  const options = years.map(year => (
    <option key={year} value={year}>
      {year}
    </option>
  ))
  const look = `${styles['control']} ${choice.years ? styles['picked'] : ''}`
  return (
    <fieldset className={styles['field']}>
      <span className={styles['label']} aria-hidden="true">
        {shell.selection.years}
      </span>
      <legend className="unseen">{shell.selection.years}</legend>
      <select
        className={look}
        aria-label={shell.selection.from}
        value={from}
        onChange={event => pick([Number(event.target.value), Math.max(to, Number(event.target.value))])}
      >
        {options}
      </select>
      <span aria-hidden="true">–</span>
      <select
        className={look}
        aria-label={shell.selection.to}
        value={to}
        onChange={event => pick([Math.min(from, Number(event.target.value)), Number(event.target.value)])}
      >
        {options}
      </select>
    </fieldset>
  )
}
