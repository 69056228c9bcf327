import { NO_CHOICE } from '../../summaries/choiceCodec.ts'
import type { HeldReport } from '../../queries/held.ts'
import { nearestOf, organsOf, reportsOfOrgan } from '../../summaries/reportPick.ts'
import { useAllWords } from '../../words/allWords.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import { reportName } from './reportName.ts'
import styles from './ReportPage.module.css'

interface PickerProps {
  readonly reports: readonly HeldReport[]
  readonly opened: HeldReport | null
  readonly other: HeldReport | null
  readonly onOther: (id: string) => void
}

/** Which report is open: the organ, its year, and another report to show beside it. */
export function ReportPicker({ reports, opened, other, onOther }: PickerProps) {
  const words = useAllWords()
  const setChoice = useSetChoice()
  const organ = opened?.organ ?? ''
  const open = (report: HeldReport | null | undefined) =>
    report && setChoice({ report: report.id, cell: NO_CHOICE.cell })
  const years = reportsOfOrgan(reports, organ)
  const before = years.find(each => each.scope === opened?.scope && each.year === (opened?.year ?? 0) - 1)
  return (
    <div className={styles['picker']}>
      <label>
        {words.report.pickOrgan}
        <select
          className="field"
          value={organ}
          onChange={event => open(nearestOf(reports, event.target.value, opened?.year ?? null))}
        >
          {opened ? null : <option value="">—</option>}
          {organsOf(reports).map(each => (
            <option key={each} value={each}>
              {each || words.shared.organUnknown}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.report.pickYear}
        <select
          className="field"
          value={opened?.id ?? ''}
          onChange={event => open(reports.find(each => each.id === event.target.value))}
        >
          {opened ? null : <option value="">—</option>}
          {years.map(each => (
            <option key={each.id} value={each.id}>
              {words.shared.year(each.year)}
              {years.some(twin => twin !== each && twin.year === each.year) ? ` · ${each.source}` : ''}
            </option>
          ))}
        </select>
      </label>
      <OtherPicker {...{ reports, opened, other, onOther }} />
      {before && before.id !== other?.id ? (
        <button type="button" className="button quiet" onClick={() => onOther(before.id)}>
          {words.report.compared.before}
        </button>
      ) : null}
    </div>
  )
}

/** Another report to show beside the opened one: of the same body, or of the same year. */
function OtherPicker({ reports, opened, other, onOther }: PickerProps) {
  const words = useAllWords()
  const organ = opened?.organ ?? ''
  const others = reports.filter(each => each.id !== opened?.id && (each.organ === organ || each.year === opened?.year))
  return (
    <label>
      {words.report.pickOther}
      <select className="field" value={other?.id ?? ''} onChange={event => onOther(event.target.value)}>
        <option value="">{words.report.noOther}</option>
        {[...reportsOfOrgan(others, organ), ...others.filter(each => each.organ !== organ)].map(each => (
          <option key={each.id} value={each.id}>
            {reportName(each, words)}
          </option>
        ))}
      </select>
    </label>
  )
}
