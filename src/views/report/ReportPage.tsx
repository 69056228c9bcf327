import { Suspense, useMemo } from 'react'
import { formOf } from '../../domain/forms/index.ts'
import type { CellId } from '../../domain/forms/form.ts'
import type { Held, HeldReport } from '../../queries/held.ts'
import { checkedAmong } from '../../queries/useAllChecks.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { twinKey } from '../../queries/versions.ts'
import type { Choice } from '../../summaries/choice.ts'
import { openedReport } from '../../summaries/reportPick.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Page } from '../parts/Page.tsx'
import { useSetChoice } from '../shell/choiceContext.ts'
import { CellDetail } from './CellDetail.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { failuresOf } from './failures.ts'
import { layoutOf } from '../../domain/forms/printed/formLayout.ts'
import { OfficialTable } from './OfficialTable.tsx'
import { QualityLines } from './QualityLines.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { ReportOut } from './ReportOut.tsx'
import { ReportPicker } from './ReportPicker.tsx'
import { SectionTexts } from './SectionTexts.tsx'
import { useNarrow } from './useNarrow.ts'
import { versionId, Versions } from './Versions.tsx'
import styles from './ReportPage.module.css'
import { fetched } from '../parts/fetched.tsx'

// Only who sets two reports beside each other needs to know what differs.
const ComparedCells = fetched(async () => (await import('./ComparedCells.tsx')).ComparedCells)
const ComparedTexts = fetched(async () => (await import('./ComparedTexts.tsx')).ComparedTexts)

/** The page 报告: one report as the official form, each number with its marks, its place and its checks. */
export function ReportPage({ choice }: { readonly choice: Choice }) {
  const { report: words } = useAllWords()
  const held = useHeld(choice)
  const opened = openedReport(held.reports, choice)
  const setChoice = useSetChoice()
  const other = choice.beside
  const setOther = (id: string) => setChoice({ beside: id, report: opened?.id ?? '' })
  const versions = (opened && held.versions.get(twinKey(opened) ?? '')) ?? []
  const beside =
    versions.find((_, index) => versionId(index) === other) ??
    held.reports.find(each => each.id === other && each.id !== opened?.id) ??
    null
  return (
    <Page title={words.title} lead={words.lead}>
      {held.reports.length === 0 ? <Empty title={words.none} hint={words.noneHint} /> : null}
      {held.reports.length > 0 && opened === null ? (
        <Notice kind="warning" title={words.gone}>
          <p>{words.goneHint}</p>
        </Notice>
      ) : null}
      {held.reports.length > 0 ? (
        <ReportPicker reports={held.reports} opened={opened} other={beside} onOther={setOther} />
      ) : null}
      {opened ? (
        <OpenedReport key={opened.id} {...{ choice, held, opened, beside, versions, onBeside: setOther }} />
      ) : null}
    </Page>
  )
}

interface OpenedProps {
  readonly choice: Choice
  readonly held: Held
  readonly opened: HeldReport
  readonly beside: HeldReport | null
  readonly versions: readonly HeldReport[]
  readonly onBeside: (id: string) => void
}

function OpenedReport({ choice, held, opened, beside, versions, onBeside }: OpenedProps) {
  const setChoice = useSetChoice()
  const { lang } = useAllWords()
  const narrow = useNarrow()
  const results = useMemo(() => checkedAmong(held, opened), [held, opened])
  const failures = useMemo(() => failuresOf(opened, results, lang), [opened, results, lang])
  const layouts = useMemo(() => layoutOf(formOf(opened), narrow ? 'narrow' : 'wide'), [opened, narrow])
  const onPick = (cell: CellId | '') => setChoice({ report: opened.id, cell })
  const shown = { report: opened, other: beside, failures, picked: choice.cell, onPick }
  return (
    <>
      <div className={styles['top']}>
        <div className={styles['who']}>
          <ReportFacts report={opened} address={held.addresses.get(opened.source)} />
          <ReportOut report={opened} results={results} />
        </div>
        <QualityLines report={opened} results={results} choice={choice} />
      </div>
      <Versions {...{ versions, opened, beside, onBeside }} />
      <div className={styles['body']}>
        <div className={styles['tables']}>
          {layouts.map(layout => (
            <OfficialTable key={layout.table.id} layout={layout} shown={shown} />
          ))}
        </div>
        <CellDetail report={opened} results={results} other={beside} picked={choice.cell} onPick={onPick} />
      </div>
      {beside ? (
        <Suspense>
          <ComparedCells report={opened} other={beside} onPick={onPick} />
          <ComparedTexts report={opened} other={beside} />
        </Suspense>
      ) : null}
      <ClaimTable report={opened} results={results} onPick={onPick} />
      <SectionTexts report={opened} results={results} />
    </>
  )
}
