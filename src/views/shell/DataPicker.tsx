import { UPLOAD, type Held } from '../../queries/held.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useWords } from '../../words/useWords.ts'
import { hrefOf, useSetChoice } from './choiceContext.ts'
import styles from './SelectionBar.module.css'

/** Which data sets are open. Synthetic data is said to be so for as long as it is shown. */
export function DataPicker({ choice, held }: { readonly choice: Choice; readonly held: Held }) {
  const { shell, shared, lang } = useWords()
  const setChoice = useSetChoice()
  const defaults = held.datasets.filter(each => each.default).map(each => each.id)
  const known = held.datasets.filter(each => choice.data.includes(each.id)).map(each => each.id)
  const own = held.reports.filter(report => report.dataset === UPLOAD).length
  const open = known.length > 0 || choice.data.includes(UPLOAD) ? known : defaults
  const toggle = (id: string) => {
    const next = open.includes(id) ? open.filter(each => each !== id) : [...open, id]
    if (next.length === 0 && own === 0) return
    const isDefault = next.length === defaults.length && next.every(each => defaults.includes(each))
    setChoice({ data: next.length === 0 ? [UPLOAD] : isDefault ? [] : next })
  }
  if (held.datasets.length < 2 && own === 0) return null
  return (
    <fieldset className={styles['field']}>
      <legend className="unseen">{shell.selection.data}</legend>
      <span className={styles['label']} aria-hidden="true">
        {shell.selection.data}
      </span>
      {held.datasets.map(each => (
        <label key={each.id} className={styles['check']}>
          <input type="checkbox" checked={open.includes(each.id)} onChange={() => toggle(each.id)} />
          {lang === 'zh' ? each.zh : each.en}
        </label>
      ))}
      {own > 0 ? (
        <a href={hrefOf(choice, { page: 'import' })} className={styles['check']}>
          {shared.uploaded} · {shared.reports(own)}
        </a>
      ) : null}
    </fieldset>
  )
}
