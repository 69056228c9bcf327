import { useState } from 'react'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { sumRuleOf, type RuleResult } from '../../summaries/adhoc/sumRule.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './AdhocView.module.css'

const SHOWN = 20

/** A sum that a person types, checked over every row: what breaks it is an equation with its row. */
export function RuleBox({ table }: { readonly table: HeldTable }) {
  const { lang, numbers } = useAllWords()
  const words = ADHOC_WORDS[lang]
  const [text, setText] = useState('')
  const [said, setSaid] = useState<RuleResult | string | null>(null)
  const check = (): void => {
    const rule = sumRuleOf(text, table.names)
    if ('unknown' in rule) return setSaid(words.unknown(rule.unknown))
    table.ask('rule', rule).then(setSaid, (error: unknown) => setSaid(String(error)))
  }
  return (
    <form
      className={styles['rule']}
      onSubmit={event => {
        event.preventDefault()
        check()
      }}
    >
      <label>
        {words.rule} <input className="field" value={text} onChange={event => setText(event.target.value)} />
      </label>{' '}
      <button type="submit" className="button quiet" disabled={text.trim() === ''}>
        {words.check}
      </button>
      {typeof said === 'string' ? <p role="alert">{said}</p> : null}
      {said !== null && typeof said !== 'string' ? (
        <>
          <p role="status">{words.result(said.kept, said.broken, said.untold)}</p>
          <ul>
            {said.rows.slice(0, SHOWN).map(({ row, left, right }) => (
              <li key={row}>
                {words.row(row + 1)} · {numbers.exact(left)} ≠ {numbers.exact(right)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </form>
  )
}
