import { cellsOf, cellsOfTable, FORMS } from '../../domain/forms/index.ts'
import { FORM_IDS } from '../../domain/forms/form.ts'
import { useAllWords } from '../../words/allWords.ts'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

/** The two official forms side by side, and where their numbers do not continue. */
export function FormsSection() {
  const { methods, shared } = useAllWords()
  const { forms } = methods
  return (
    <Section id="forms" title={methods.sections.forms}>
      <div className={styles['forms']}>
        {FORM_IDS.map(id => {
          const form = FORMS[id]
          return (
            <section key={id} aria-label={shared.forms[id]}>
              <h3>{shared.forms[id]}</h3>
              <dl>
                <div>
                  <dt>{forms.years(form.from, form.to)}</dt>
                  <dd>{forms.cells(cellsOf({ format: id, otherAll: false }).length, form.identities.length)}</dd>
                </div>
                <div>
                  <dt>{forms.rule}</dt>
                  <dd lang="zh-CN">{form.rule}</dd>
                </div>
                {form.tables.map(table => (
                  <div key={table.id}>
                    <dt>{forms.table(table.id)}</dt>
                    <dd>{cellsOfTable(table).length}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <h3>{forms.breaks}</h3>
      <ul className={styles['prose']}>
        {forms.breakList.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  )
}
