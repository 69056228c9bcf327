import { HEAD_WORDS } from '../../domain/forms/printed/headWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import type { Head } from '../../domain/forms/printed/tableLayout.ts'
import styles from './form.module.css'

/** A head of the official form: a label of the form with its numbering, or one of the words around it. */
export function FormHead({ head }: { readonly head: Head }) {
  const { report, lang } = useAllWords()
  const text = typeof head.label === 'string' ? HEAD_WORDS[head.label][lang] : head.label[lang]
  const word = typeof head.label === 'string' ? head.label : undefined
  return (
    <th
      className={styles['head']}
      scope={head.scope}
      rowSpan={head.rowSpan}
      colSpan={head.colSpan}
      data-word={word}
      data-indent={head.number.endsWith('.') ? true : undefined}
    >
      <span>
        {report.number(head.number)}
        {text}
      </span>
    </th>
  )
}
