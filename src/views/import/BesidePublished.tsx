import { useMemo } from 'react'
import { scopeSaid } from '../../domain/checks/scopeSaid.ts'
import type { Report } from '../../domain/report.ts'
import type { Scope } from '../../domain/scope.ts'
import { UPLOAD, type HeldReport } from '../../queries/held.ts'
import type { FilledIn } from '../../queries/fillIn.ts'
import { besidePublished } from '../../summaries/besidePublished.ts'
import type { Choice } from '../../summaries/choice.ts'
import { sameElsewhere } from '../../summaries/sameElsewhere.ts'
import { useAllWords } from '../../words/allWords.ts'
import { askForAnswer } from '../parts/arrival.ts'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './UploadedFile.module.css'

interface BesideProps {
  readonly report: Report
  readonly held: readonly HeldReport[]
  readonly choice: Choice
  readonly onFill: (filled: FilledIn) => void
}

/**
 * The way to a report's chart beside the published ones. Only reports of one scope are compared, so that a report whose
 * scope is not known is asked for it here, in the same click; and one with the numbers of a published one under another
 * name is asked whether it is that one, or it would be counted twice.
 */
export function BesidePublished({ report, held, choice, onFill }: BesideProps) {
  const { files, beside } = useAllWords().importPage
  const same = useMemo(
    () =>
      sameElsewhere(
        report,
        held.filter(each => each.dataset !== UPLOAD),
      ),
    [report, held],
  )
  if (report.year === null) return null
  return (
    <>
      {same ? <SameReport same={same} onFill={onFill} /> : null}
      {report.scope === 'unknown' ? (
        <AskScope report={report} choice={choice} onFill={onFill} />
      ) : (
        <p>
          <a className="button" href={wayOf(choice, report)} onClick={askForAnswer}>
            {files.compare}
          </a>
        </p>
      )}
      {report.scope === 'unknown' ? <p className="muted small">{beside.why}</p> : null}
    </>
  )
}

/** The address of the chart; where only one's own reports were shown, the published ones come back. */
function wayOf(choice: Choice, report: Report): string {
  return hrefOf(choice, { ...besidePublished(report), data: choice.data.filter(each => each !== UPLOAD) })
}

function SameReport({ same, onFill }: { readonly same: HeldReport; readonly onFill: BesideProps['onFill'] }) {
  const words = useAllWords()
  const { beside } = words.importPage
  const { organ, year, scope } = same
  return (
    <div className={styles['same']} role="note">
      <p>{beside.same(reportName(same, words), words.shared.scopes[scope])}</p>
      <button type="button" className="button quiet" onClick={() => onFill({ organ, year, scope })}>
        {beside.isSame}
      </button>
    </div>
  )
}

const ASKED: readonly Scope[] = ['region', 'level', 'own']

function AskScope({ report, choice, onFill }: Pick<BesideProps, 'report' | 'choice' | 'onFill'>) {
  const { beside } = useAllWords().importPage
  const said = scopeSaid(report)
  const { organ, year } = report
  return (
    <fieldset className={styles['ask']}>
      <legend>{beside.ask}</legend>
      {said ? <p className="small">{beside.said(said.sentence, beside.scopes[said.scope])}</p> : null}
      <div className="buttons">
        {ASKED.map(scope => (
          <button
            key={scope}
            type="button"
            className={said?.scope === scope ? 'button' : 'button quiet'}
            onClick={() => {
              onFill({ organ, year, scope })
              askForAnswer()
              window.location.hash = wayOf(choice, { ...report, scope })
            }}
          >
            {beside.scopes[scope]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
