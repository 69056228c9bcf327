import { useMemo } from 'react'
import { RESULTS } from '../../domain/checks/check.ts'
import type { Held, HeldReport } from '../../queries/held.ts'
import { useAllChecks, type Checked } from '../../queries/useAllChecks.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { checkBoard, rulesByFamily, sumOfTallies, talliesOf } from '../../summaries/checkBoard.ts'
import { expectedBodies } from '../../summaries/coverageBoard.ts'
import type { BoardId } from '../../domain/boards.ts'
import type { Choice } from '../../summaries/choice.ts'
import { selectedReports } from '../../summaries/reportPick.ts'
import { ruleFromText } from '../../summaries/ruleAddress.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { BoardTabs, boardOf } from './BoardTabs.tsx'
import { ChainBoards } from './ChainBoard.tsx'
import { CheckBoard } from './CheckBoard.tsx'
import { CheckPaper } from './CheckPaper.tsx'
import { CopyBoard } from './CopyBoard.tsx'
import { CoverageBoards } from './CoverageBoard.tsx'
import { FindingList } from './FindingList.tsx'
import { LevelBoards } from './LevelBoard.tsx'
import { OffNotice } from './OffNotice.tsx'
import { PeerBoard } from './PeerBoard.tsx'
import { RuleTable } from './RuleTable.tsx'
import styles from './ChecksPage.module.css'

/** The page 核对: every rule over every selected report, as boards: what adds up, what follows, what is there. */
export function ChecksPage({ choice }: { readonly choice: Choice }) {
  const { checks: words } = useAllWords()
  const held = useHeld(choice)
  const reports = useMemo(() => selectedReports(held.reports, choice), [held.reports, choice])
  const checked = useAllChecks(held, reports, choice.off)
  const board = boardOf(choice, ruleFromText(choice.indicator) !== '')
  if (reports.length === 0)
    return (
      <Page title={words.title} lead={words.lead}>
        <Empty />
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead}>
      <Progress checked={checked} />
      <OffNotice choice={choice} />
      <BoardTabs board={board} choice={choice} />
      {checked.results && <Board {...{ board, held, reports, choice }} results={checked.results} />}
    </Page>
  )
}

/** How far the checking of many reports is. */
function Progress({ checked: { done, of } }: { readonly checked: Checked }) {
  const { checks: words } = useAllWords()
  if (done === of) return null
  return (
    <div aria-busy="true">
      <p role="status">
        <progress value={done} max={of} /> {words.progress(done, of)}
      </p>
    </div>
  )
}

type Results = NonNullable<Checked['results']>

interface BoardProps {
  readonly board: BoardId
  readonly held: Held
  readonly reports: readonly HeldReport[]
  readonly results: Results
  readonly choice: Choice
}

function Board({ board, held, reports, results, choice }: BoardProps) {
  const listed = useMemo(() => expectedBodies(held, choice), [held, choice])
  const shown = { reports, results, choice }
  if (board === 'chains') return <ChainBoards {...shown} />
  if (board === 'levels') return <LevelBoards held={held} {...shown} />
  if (board === 'coverage') return <CoverageBoards listed={listed} {...shown} />
  if (board === 'copies') return <CopyBoard {...shown} />
  if (board === 'peers') return <PeerBoard {...shown} />
  if (board === 'paper') return <CheckPaper addresses={held.addresses} {...shown} />
  return <Balance board={board} {...shown} />
}

type BalanceProps = Omit<BoardProps, 'held'>

/** What adds up, by body and year, or by rule; and every verdict one by one. */
function Balance({ board, reports, results, choice }: BalanceProps) {
  const { checks: words, numbers, shared } = useAllWords()
  const tallies = useMemo(() => talliesOf(reports, results), [reports, results])
  const places = useMemo(() => checkBoard(reports, results), [reports, results])
  const families = useMemo(() => rulesByFamily(tallies, choice.off), [tallies, choice.off])
  const all = sumOfTallies(tallies.values())
  const say = (result: keyof typeof all): string => `${words.results[result]} ${numbers.exact(all[result])}`
  const entries = places.rows.flatMap(row => [...row.entries.values()].flat())
  return (
    <>
      <div>
        <p className={styles['headline']}>
          {words.summary(reports.length, entries.filter(entry => entry.unbalanced > 0).length)}
        </p>
        <p className={styles['counts']}>
          {words.counts(
            numbers.exact(RESULTS.reduce((sum, each) => sum + all[each], 0)),
            shared.listOf(RESULTS.map(say)),
          )}
        </p>
      </div>
      {board === 'rules' ? (
        <RuleTable families={families} choice={choice} />
      ) : (
        <CheckBoard {...places} choice={choice} />
      )}
      <FindingList key={choice.indicator} {...{ reports, results, choice }} check={ruleFromText(choice.indicator)} />
    </>
  )
}
