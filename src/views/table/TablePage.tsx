import { useDeferredValue, useMemo, useState } from 'react'
import { sheetFile } from '../../queries/sheetFile.ts'
import { countedHeld } from '../../queries/balancedHeld.ts'
import { useChecks } from '../../queries/useChecks.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { shownColumns, type Balance } from '../../summaries/cellTable.ts'
import type { Choice } from '../../summaries/choice.ts'
import { columnSetOf, columnsOfSet, type ColumnSetId } from '../../summaries/columnSets.ts'
import { selectedReports } from '../../summaries/reportPick.ts'
import { fittingRows, tableRows, type TableRow } from '../../summaries/tableRows.ts'
import type { HeldReport } from '../../queries/held.ts'
import { useWords } from '../../words/useWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { saveFile } from '../parts/saveFile.ts'
import { TrustOfReports } from '../parts/TrustOfReports.tsx'
import { CellTable } from './CellTable.tsx'
import { TableControls } from './TableControls.tsx'
import { useKeptFocus } from './useKeptFocus.ts'
import { pathsOf, tableSheet } from './tableSheet.ts'
import { TotalFoot } from './TotalFoot.tsx'
import styles from './TablePage.module.css'

/** The page 明细: the selected reports × a set of columns. */
export function TablePage({ choice }: { readonly choice: Choice }) {
  const { table: words } = useWords()
  const whole = useHeld(choice)
  const held = countedHeld(whole, choice)
  const reports = useMemo(() => selectedReports(held.reports, choice), [held.reports, choice])
  const set = columnSetOf(choice.indicator)
  return (
    <Page title={words.title} lead={words.lead}>
      {reports.length === 0 ? <Empty /> : <SetTable key={set} {...{ set, reports, choice }} />}
      <TrustOfReports {...{ reports, whole, choice }} />
    </Page>
  )
}

interface SetProps {
  readonly set: ColumnSetId
  readonly reports: readonly HeldReport[]
  readonly choice: Choice
}

const CLOSED: ReadonlySet<string> = new Set()

function SetTable({ set, reports, choice }: SetProps) {
  const words = useWords()
  const [opened, setOpened] = useState(CLOSED)
  const [last, setLast] = useState('')
  const [text, setText] = useState('')
  const [balance, setBalance] = useState<Balance>('')
  const sought = useDeferredValue(text)
  const results = useChecks(reports)
  const nodes = columnsOfSet(set)
  const leaves = useMemo(() => shownColumns(nodes, opened), [nodes, opened])
  const all = useMemo(() => tableRows(reports, leaves, results), [reports, leaves, results])
  const rows = useMemo(() => fittingRows(all, sought, balance), [all, sought, balance])
  const toggle = (id: string): void => {
    setOpened(before => toggled(before, id))
    setLast(id)
  }
  useKeptFocus(last, opened)
  const save = (sorted: readonly TableRow[]): void =>
    saveFile(
      sheetFile(tableSheet(sorted, pathsOf(nodes, leaves, words), words)),
      words.table.fileName(words.table.sets[set]),
    )
  return (
    <div className={styles['whole']}>
      <TableControls
        {...{ set, text, balance, choice }}
        shown={rows.length}
        of={reports.length}
        onText={setText}
        onBalance={setBalance}
      />
      {rows.length === 0 ? (
        <p className="muted">{words.table.none}</p>
      ) : (
        <CellTable
          caption={words.table.caption(words.table.sets[set])}
          {...{ nodes, leaves, rows, opened, choice }}
          onToggle={toggle}
          foot={<TotalFoot rows={rows} leaves={leaves} />}
          onCloseAll={() => setOpened(CLOSED)}
          onSave={save}
        />
      )}
    </div>
  )
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before)
  if (!after.delete(id)) after.add(id)
  return after
}
