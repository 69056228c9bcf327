import { useDeferredValue, useId, useMemo, useState } from 'react'
import { cellsOfTable, FORMS } from '../../domain/forms/index.ts'
import { FORM_IDS } from '../../domain/forms/form.ts'
import { INDICATORS } from '../../domain/indicators/index.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { cellPath } from '../parts/cellName.ts'
import { Notice } from '../parts/Notice.tsx'
import styles from '../shell/UnitDialog.module.css'
import { useDialog } from '../shell/useDialog.ts'
import { labelled } from './labelled.ts'
import own from './LayoutShelf.module.css'

interface DialogProps {
  readonly picked: readonly string[]
  /** The columns that were picked, or null where it was left without a change. */
  readonly onClose: (picked: readonly string[] | null) => void
}

interface Option {
  readonly id: string
  readonly label: string
}

interface Section {
  readonly title: string
  readonly options: readonly Option[]
}

/** So many columns are shown at a time. */
const MOST = 200

/** Picks any indicators and any cells of any form as columns, in the order they are ticked. */
export function ColumnDialog({ picked, onClose }: DialogProps) {
  const words = useTableWords()
  const { table, shared } = words
  const title = useId()
  const { dialog, first, leave, onLeft } = useDialog(onClose)
  const [search, setSearch] = useState('')
  const [draft, setDraft] = useState(picked)
  const sections = useMemo(() => sectionsOf(words), [words])
  const sought = useDeferredValue(search)
  const found = useMemo(() => searched(sections, sought), [sections, sought])
  const tick = (id: string, isPicked: boolean): void =>
    setDraft(isPicked ? [...draft, id] : draft.filter(each => each !== id))
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={title} onClose={onLeft}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={title}>{table.columnsPick}</h2>
          <button type="button" className={styles['leave']} onClick={() => leave(null)} aria-label={shared.close}>
            ✕
          </button>
        </header>
        <label className={styles['search']}>
          <span>{table.columnsSearch}</span>
          <input
            ref={first}
            type="search"
            className="field"
            value={search}
            onChange={event => setSearch(event.target.value)}
          />
        </label>
        <p className={styles['found']}>{table.columnsHint}</p>
        <div className={styles['list']}>
          {found.map(section => (
            <Options key={section.title} {...{ section, draft }} onTick={tick} />
          ))}
        </div>
        {draft.length > MOST ? (
          <Notice kind="warning">
            <p role="status">{table.columnsMost(MOST, draft.length - MOST)}</p>
          </Notice>
        ) : null}
        <footer className={styles['foot']}>
          <span className="muted">{table.columnsPicked(draft.length)}</span>
          <button type="button" className="button quiet" disabled={draft.length === 0} onClick={() => setDraft([])}>
            {table.columnsClear}
          </button>
          <button type="button" className="button" onClick={() => leave(draft.slice(0, MOST))}>
            {table.done}
          </button>
        </footer>
      </div>
    </dialog>
  )
}

interface OptionsProps {
  readonly section: Section
  readonly draft: readonly string[]
  readonly onTick: (id: string, isPicked: boolean) => void
}

function Options({ section, draft, onTick }: OptionsProps) {
  return (
    <fieldset className={own['options']}>
      <legend>{section.title}</legend>
      <ul>
        {section.options.map(({ id, label }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={draft.includes(id)}
                onChange={event => onTick(id, event.target.checked)}
              />
              {label}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function sectionsOf(words: TableWords): readonly Section[] {
  const { lang, table, shared } = words
  const seen = new Set<string>()
  const ofTables = FORM_IDS.toReversed().flatMap(form =>
    FORMS[form].tables.map((each): Section => {
      const cells = cellsOfTable(each).filter(({ id }) => !seen.has(id))
      cells.forEach(({ id }) => seen.add(id))
      const options = cells.map(cell => ({ id: cell.id, label: cellPath(cell, lang).join(' · ') }))
      return { title: `${shared.forms[form]} · ${each[lang]}`, options }
    }),
  )
  const indicators = INDICATORS.map(indicator => ({ id: indicator.id, label: indicator[lang] }))
  return [{ title: table.sets.indicators, options: indicators }, ...ofTables].filter(each => each.options.length > 0)
}

function searched(sections: readonly Section[], search: string): readonly Section[] {
  return sections.flatMap(({ title, options }) => {
    const found = labelled(options, search)
    return found.length === 0 ? [] : [{ title, options: found }]
  })
}
