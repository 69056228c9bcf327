import { useId, useState } from 'react'
import { residentsFrom } from '../../summaries/residents.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './compare.module.css'
import { keepResidents, useResidents } from './kept.ts'
import { useCompareText } from './useCompareText.ts'

/** Where a person names residents, each with its year and source: nothing is by head without it. */
export function ResidentsBox() {
  const { residents: text } = useCompareText()
  const { shared } = useAllWords()
  const kept = useResidents()
  const id = useId()
  const [typed, setTyped] = useState(kept.text)
  const { bad } = residentsFrom(typed)
  return (
    <section className={styles['own']} aria-label={text.title}>
      <label htmlFor={id}>{text.title}</label>
      <p className="small" id={`${id}h`}>
        {text.hint}
      </p>
      <textarea
        id={id}
        className="field"
        rows={5}
        aria-describedby={`${id}h`}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      {bad.length > 0 ? <p role="alert">{text.bad(shared.listOf(bad.slice(0, 20).map(String)))}</p> : null}
      <p>
        <button type="button" className="button" onClick={() => keepResidents(typed)}>
          {text.save}
        </button>{' '}
        <span role="status">{text.saved(kept.all.length)}</span>
      </p>
      {kept.all.length > 0 ? (
        <p className="small">{shared.listOf([...new Set(kept.all.map(each => each.source))].slice(0, 10))}</p>
      ) : null}
    </section>
  )
}
