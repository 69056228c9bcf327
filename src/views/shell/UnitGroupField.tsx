import { useId } from 'react'
import type { UnitGroup } from '../../summaries/unitOptions.ts'
import { UNIT_DIALOG_TEXTS } from '../../words/unitDialogTexts.ts'
import { useWords } from '../../words/useWords.ts'
import styles from './UnitDialog.module.css'

interface UnitGroupFieldProps {
  readonly group: UnitGroup
  readonly draft: ReadonlySet<string>
  readonly onChange: (organs: readonly string[], chosen: boolean) => void
}

const SHOWN = 300

/** The bodies under one body, each to tick, and all of them at once. */
export function UnitGroupField({ group, draft, onChange }: UnitGroupFieldProps) {
  const { shell, shared, lang } = useWords()
  const said = UNIT_DIALOG_TEXTS[lang]
  const title = useId()
  const organs = group.options.map(option => option.organ)
  const all = organs.every(organ => draft.has(organ))
  const rest = group.options.length - SHOWN
  return (
    <section className={styles['group']} role="group" aria-labelledby={title}>
      <div className={styles['groupHead']}>
        <h3 id={title}>
          <bdi>{group.parent === '' ? said.ungrouped : said.departmentsOf(group.parent)}</bdi>
        </h3>
        {organs.length > 1 ? (
          <button type="button" className={styles['all']} onClick={() => onChange(organs, !all)}>
            {all ? said.clearGroup : said.selectGroup(organs.length)}
          </button>
        ) : null}
      </div>
      <ul>
        {group.options.slice(0, SHOWN).map(({ organ, years, reports }) => (
          <li key={organ}>
            <label>
              <input
                type="checkbox"
                checked={draft.has(organ)}
                onChange={event => onChange([organ], event.target.checked)}
              />
              <bdi>{organ}</bdi>
              <span className={styles['years']}>
                {years ? said.yearsOf(...years) : ''} · {shared.reports(reports)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="muted">{shell.selection.moreChosen(rest)}</p> : null}
    </section>
  )
}
