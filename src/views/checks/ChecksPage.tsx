import { useMemo } from 'react'
import { RESULTS } from '../../domain/checks/check.ts'
import { useChecks } from '../../queries/useChecks.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { checkBoard, findingsOf, rulesByFamily, tallyOf } from '../../summaries/checkBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import { selectedReports } from '../../summaries/reportPick.ts'
import { useWords } from '../../words/useWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { CheckBoard } from './CheckBoard.tsx'
import { FindingList } from './FindingList.tsx'
import { RuleTable } from './RuleTable.tsx'
import styles from './ChecksPage.module.css'
import { ruleFromText } from '../../summaries/ruleAddress.ts'

/** The page 核对: every rule over every selected report, by body and year, by rule, and one by one. */
export function ChecksPage({ choice }: { readonly choice: Choice }) {
  const { checks: words, numbers, shared } = useWords()
  const held = useHeld(choice)
  const reports = useMemo(() => selectedReports(held.reports, choice), [held.reports, choice])
  const results = useChecks(reports)
  const findings = useMemo(() => findingsOf(reports, results), [reports, results])
  const board = useMemo(() => checkBoard(reports, results), [reports, results])
  const families = useMemo(() => rulesByFamily(findings), [findings])
  if (reports.length === 0)
    return (
      <Page title={words.title} lead={words.lead}>
        <Empty />
      </Page>
    )
  const all = tallyOf(findings.map(each => each.result))
  const say = (result: keyof typeof all): string => `${words.results[result]} ${numbers.exact(all[result])}`
  const unbalanced = board.rows
    .flatMap(row => [...row.entries.values()].flat())
    .filter(entry => entry.unbalanced > 0).length
  return (
    <Page title={words.title} lead={words.lead}>
      <div>
        <p className={styles['headline']}>{words.summary(reports.length, unbalanced)}</p>
        <p className={styles['counts']}>
          {words.counts(numbers.exact(findings.length), shared.listOf(RESULTS.map(say)))}
        </p>
      </div>
      <CheckBoard {...board} choice={choice} />
      <RuleTable families={families} choice={choice} />
      <FindingList key={choice.indicator} findings={findings} check={ruleFromText(choice.indicator)} choice={choice} />
    </Page>
  )
}
