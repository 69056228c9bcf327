import { useEffect, useMemo, useRef, useState } from 'react'
import { formOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import { resultsOf } from '../../queries/checksOfReport.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath, formCell } from '../parts/cellName.ts'
import { FixCell } from '../report/FixCell.tsx'
import { failuresOf } from '../report/failures.ts'
import { layoutOf } from '../../domain/forms/printed/formLayout.ts'
import { OfficialTable } from '../report/OfficialTable.tsx'
import { SourceExcerpt } from '../report/SourceExcerpt.tsx'
import { useNarrow } from '../report/useNarrow.ts'
import styles from './Bench.module.css'

interface BenchProps {
  readonly problem: Problem
  readonly report: Report
}

/** What stands in the file beside what was read of it, and the means to put it right; any cell of the table can be picked. */
export function Bench({ problem, report }: BenchProps) {
  const words = useAllWords()
  const narrow = useNarrow()
  const [picked, setPicked] = useState<CellId | ''>(problem.cell ?? '')
  const results = resultsOf(report)
  const failures = useMemo(() => failuresOf(report, results, words.lang), [report, results, words.lang])
  const table = Number((picked || '3')[0])
  const layout = useMemo(
    () => layoutOf(formOf(report), narrow ? 'narrow' : 'wide').find(each => each.table.id === table),
    [report, narrow, table],
  )
  const cell = picked === '' ? null : formCell(report, picked)
  const stated = picked === '' ? undefined : report.cells[picked]
  const grid = useRef<HTMLDivElement>(null)
  useEffect(() => {
    grid.current?.querySelector(`[data-cell="${picked}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [picked])
  const place = picked === problem.cell ? problem.place : (stated?.place ?? problem.place)
  return (
    <div className={styles['bench']}>
      <div className={styles['raw']}>
        <h3>{words.importPage.fix.raw}</h3>
        <SourceExcerpt place={place} raw={stated?.raw ?? problem.found} />
        {cell ? (
          <>
            <h3>{cellPath(cell, words.lang).join(' / ')}</h3>
            <FixCell report={report} cell={cell} />
          </>
        ) : (
          <p className="muted small">{words.importPage.fix.pick}</p>
        )}
      </div>
      <div className={styles['read']} ref={grid}>
        {layout ? (
          <OfficialTable layout={layout} shown={{ report, other: null, failures, picked, onPick: setPicked }} />
        ) : null}
      </div>
    </div>
  )
}
