import { useMemo } from 'react'
import { formOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Report } from '../../domain/report.ts'
import { resultsOf } from '../../queries/checksOfReport.ts'
import { useAllWords } from '../../words/allWords.ts'
import { failuresOf } from '../report/failures.ts'
import { layoutOf } from '../../domain/forms/printed/formLayout.ts'
import { OfficialTable } from '../report/OfficialTable.tsx'
import { reportName } from '../report/reportName.ts'
import { useNarrow } from '../report/useNarrow.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import styles from './UploadedFile.module.css'

/** The tables of the file that came last, as read, in the official form; a click leads to the cell in the report. */
export function ReadTables({ report }: { readonly report: Report }) {
  const words = useAllWords()
  const setChoice = useSetChoice()
  const narrow = useNarrow()
  const results = resultsOf(report)
  const failures = useMemo(() => failuresOf(report, results, words.lang), [report, results, words.lang])
  const layouts = useMemo(() => layoutOf(formOf(report), narrow ? 'narrow' : 'wide'), [report, narrow])
  const onPick = (cell: CellId): void => setChoice({ page: 'report', report: report.id, cell })
  return (
    <section className={styles['tables']} aria-label={words.importPage.files.grid}>
      <h2>
        {words.importPage.files.grid} <span className={styles['of']}>{reportName(report, words)}</span>
      </h2>
      {layouts.map(layout => (
        <OfficialTable
          key={layout.table.id}
          layout={layout}
          shown={{ report, other: null, failures, picked: '', onPick }}
        />
      ))}
    </section>
  )
}
