import { Suspense, useState } from 'react'
import { useCountedHeld } from '../../queries/balancedHeld.ts'
import type { Held } from '../../queries/held.ts'
import { syntheticIn } from '../../queries/synthetic.ts'
import { useHeld } from '../../queries/useHeld.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { useSetChoice } from './choiceContext.ts'
import { DataProblems } from './DataProblems.tsx'
import { DataPicker } from './DataPicker.tsx'
import { ScopePicker } from './ScopePicker.tsx'
import styles from './SelectionBar.module.css'
import { UnitPicker } from './UnitPicker.tsx'
import { YearsPicker } from './YearsPicker.tsx'

/** What is selected: bodies, years, scope, data sets. The same on every page, and only in the address. */
export function SelectionBar({ choice }: { readonly choice: Choice }) {
  const { shell } = useWords()
  return (
    <section className={styles['bar']} aria-label={shell.selection.title}>
      <div className={styles['inner']}>
        <Suspense fallback={<p className={styles['waiting']}>{shell.selection.title}</p>}>
          <Selection choice={choice} />
        </Suspense>
      </div>
    </section>
  )
}

function Selection({ choice }: { readonly choice: Choice }) {
  const { shell, shared } = useWords()
  const held = useHeld(choice)
  const setChoice = useSetChoice()
  const [open, setOpen] = useState(false)
  const { selection } = shell
  const units =
    choice.units.length === 0
      ? selection.allUnits
      : choice.units.length === 1
        ? (choice.units[0] ?? '')
        : selection.chosen(choice.units.length)
  const years = choice.years ? shared.yearRange(...choice.years) : selection.allYears
  const picked = choice.units.length > 0 || choice.years !== null || choice.scope !== '' || choice.balanced
  return (
    <>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={open}
        aria-controls="selection"
        onClick={() => setOpen(!open)}
      >
        <span className={styles['label']}>{selection.title}</span>
        <bdi>{units}</bdi> · {years}
        {choice.scope === '' ? null : ` · ${shared.scopes[choice.scope]}`}
      </button>
      <div id="selection" className={styles['fields']} data-open={open} data-later>
        <UnitPicker choice={choice} held={held} />
        <YearsPicker choice={choice} held={held} />
        <ScopePicker choice={choice} reports={held.reports} />
        <DataPicker choice={choice} held={held} />
        <BalanceSwitch choice={choice} />
        {picked ? (
          <button
            type="button"
            className={styles['clear']}
            onClick={() => setChoice({ units: [], years: null, scope: '', balanced: false })}
          >
            {selection.clear}
          </button>
        ) : null}
      </div>
      <BalanceNotice choice={choice} held={held} />
      <SyntheticNotice held={held} />
      <DataProblems held={held} />
    </>
  )
}

/** Leaves out of every chart, table, rank and total the reports that break an equation of the form. */
function BalanceSwitch({ choice }: { readonly choice: Choice }) {
  const { trust } = useWords()
  const setChoice = useSetChoice()
  return (
    <label className={styles['check']}>
      <input
        type="checkbox"
        checked={choice.balanced}
        onChange={event => setChoice({ balanced: event.target.checked })}
      />
      {trust.onlyBalanced}
    </label>
  )
}

function BalanceNotice({ choice, held }: { readonly choice: Choice; readonly held: Held }) {
  const { trust } = useWords()
  const counted = useCountedHeld(held, choice)
  if (!choice.balanced) return null
  const left = held.reports.length - counted.reports.length
  return (
    <p className={styles['synthetic']} role="status">
      {trust.left(left)}
    </p>
  )
}

/** Wherever synthetic reports are among what is shown, every page says so, folded selection or not. */
function SyntheticNotice({ held }: { readonly held: Held }) {
  const { shell, shared } = useWords()
  const synthetic = syntheticIn(held)
  if (synthetic === 'none') return null
  return (
    <p className={styles['synthetic']} data-kind={synthetic}>
      <strong>{shared.synthetic}</strong> {shell.synthetic[synthetic]}
    </p>
  )
}
