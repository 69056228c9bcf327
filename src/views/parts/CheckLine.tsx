import type { CheckResult } from '../../domain/checks/check.ts'
import { equationOf } from '../../domain/checks/index.ts'
import type { Report } from '../../domain/report.ts'
import { useWords } from '../../words/useWords.ts'
import { checkText } from './checkText.ts'
import styles from './CheckLine.module.css'

const SIGNS = { PASS: '✓', FAIL: '≠', WARN: '!', NOT_ASSESSABLE: '?' } as const

interface LineProps {
  readonly report: Report
  readonly result: CheckResult
  /** Words in which the equation may stand already; it is not said twice. */
  readonly beside?: string
}

/** One verdict: its sign, the rule, and the equation with its numbers. */
export function CheckLine({ report, result, beside = '' }: LineProps) {
  const { shared, lang } = useWords()
  const equation = equationOf(report, result)
  return (
    <span className={styles['line']} data-result={result.remark ? 'REMARK' : result.result}>
      <span className={styles['sign']} title={shared.results[result.result]}>
        <span aria-hidden="true">{SIGNS[result.result]}</span>
        <span className="unseen">{shared.results[result.result]}</span>
      </span>
      <span>
        {checkText(result.check, lang)?.name ?? ''} <code>{result.check}</code>{' '}
        {beside.includes(equation) ? null : <span className={styles['equation']}>{equation}</span>}
      </span>
    </span>
  )
}
