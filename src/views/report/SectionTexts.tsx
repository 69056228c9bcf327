import type { CheckResult } from '../../domain/checks/check.ts'
import type { HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import { CheckLine } from '../parts/CheckLine.tsx'
import { passagesOf } from './sentences.ts'
import styles from './SectionTexts.module.css'

/** The six sections of a report's text, with the sentences marked whose numbers were held against the tables. */
export function SectionTexts(props: { readonly report: HeldReport; readonly results: readonly CheckResult[] }) {
  const { report: words } = useAllWords()
  const { sections, dataset } = props.report
  const told = sections.filter(section => section.text !== '')
  return (
    <section className={styles['sections']} aria-label={words.sections.title}>
      <h2>{words.sections.title}</h2>
      {told.length > 0 ? null : (
        <p className="muted">{dataset === 'upload' ? words.sections.noneUploaded : words.sections.none}</p>
      )}
      {told.map(section => (
        <section key={section.number} className={styles['text']}>
          <h3>{section.title}</h3>
          <p>
            {passagesOf(section.text, props.results).map((passage, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the rows never move
              <PassageText key={index} report={props.report} {...passage} />
            ))}
          </p>
        </section>
      ))}
    </section>
  )
}

interface PassageProps {
  readonly report: HeldReport
  readonly text: string
  readonly results: readonly CheckResult[]
}

function PassageText({ report, text, results }: PassageProps) {
  if (results.length === 0) return text
  const fails = results.some(({ result }) => result === 'FAIL' || result === 'WARN')
  return (
    <>
      <mark className={styles['claim']} data-fails={fails}>
        {text}
      </mark>
      <span className={styles['verdicts']}>
        {results.map(result => (
          <CheckLine key={`${result.check} ${result.cell} ${result.left}`} report={report} result={result} />
        ))}
      </span>
    </>
  )
}
