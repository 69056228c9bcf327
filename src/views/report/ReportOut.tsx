import { useState } from 'react'
import type { Report } from '../../domain/report.ts'
import type { CheckResult } from '../../domain/checks/check.ts'
import { ownReport } from '../../queries/corrections.ts'
import { longFile, officialFile } from '../../queries/officialFile.ts'
import { useUploads } from '../../queries/uploads.ts'
import { useAllWords } from '../../words/allWords.ts'
import { saveFile } from '../parts/saveFile.ts'
import { correctedIn, officialCopy } from './officialCopy.ts'
import { reportName } from './reportName.ts'

interface OutProps {
  readonly report: Report
  readonly results: readonly CheckResult[]
  /** In a row of a table: the buttons are named for their file only. */
  readonly small?: boolean
}

/** Takes one report out as it now stands, corrections in it: in the official form, and as a row a cell. */
export function ReportOut({ report, results, small = false }: OutProps) {
  const words = useAllWords()
  const { official } = words.report
  const { uploads } = useUploads()
  const [failed, setFailed] = useState('')
  const known = { report, results, own: ownReport(uploads, report.id) }
  const corrected = correctedIn(known).length
  const name = official.fileName(reportName(report, words), corrected > 0)
  const save = async (): Promise<void> => {
    try {
      saveFile(await officialFile(officialCopy(known, words)), `${name}.xlsx`)
      setFailed('')
    } catch (error) {
      setFailed(official.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  const of = reportName(report, words)
  return (
    <>
      <p className="buttons">
        <button
          type="button"
          className="button quiet"
          aria-label={small ? `${official.xlsx} ${of}` : undefined}
          onClick={() => void save()}
        >
          {small ? 'XLSX' : official.xlsx}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-label={small ? `${official.csv} ${of}` : undefined}
          onClick={() => saveFile(longFile([report]), `${name}.csv`)}
        >
          {small ? 'CSV' : official.csv}
        </button>
      </p>
      {corrected > 0 && !small ? <p className="muted small">{official.corrected(corrected)}</p> : null}
      {failed === '' ? null : <p role="alert">{failed}</p>}
    </>
  )
}
