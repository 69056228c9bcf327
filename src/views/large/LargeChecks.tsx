import { useMemo, useState } from 'react'
import type { Where } from '../../engines/question.ts'
import type { Large } from '../../queries/large.ts'
import { useAnswer } from '../../queries/useAnswer.ts'
import { usePaged } from '../../queries/usePaged.ts'
import type { Choice } from '../../summaries/choice.ts'
import {
  brokenByProvince,
  brokenByRule,
  brokenQuestion,
  brokenReports,
  brokenWords,
  rulesIn,
} from '../../summaries/largeChecks.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { BoardTabs, boardOf } from '../checks/BoardTabs.tsx'
import { checkText } from '../parts/checkText.ts'
import { Empty } from '../parts/Empty.tsx'
import { Scroll } from '../parts/Scroll.tsx'
import { AskedState } from './AskedState.tsx'
import { BrokenBoard } from './BrokenBoard.tsx'
import { LargeChain } from './LargeChain.tsx'
import { LargeCoverage } from './LargeCoverage.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import { ReportHead } from './LargeTable.tsx'
import { PagedList } from './PagedList.tsx'
import { provinceName } from './provinceNames.ts'

/** The page 核对 over a large set: every report by the equations of its form, added up by province, rule and year. */
export function LargeChecks(asked: LargeAsked) {
  const { lang } = useAllWords()
  const texts = LARGE_TEXTS[lang]
  const board = boardOf(asked.choice, false)
  return (
    <>
      <BoardTabs board={board} choice={asked.choice} />
      {board === 'coverage' ? (
        <LargeCoverage {...asked} />
      ) : board === 'chains' ? (
        <LargeChain {...asked} />
      ) : board === 'balance' || board === 'rules' ? (
        <Balance {...asked} board={board} key={board} />
      ) : (
        <Empty title={texts.narrowTitle} hint={texts.checks.lead} />
      )}
    </>
  )
}

interface BalanceProps extends LargeAsked {
  readonly board: 'balance' | 'rules'
}

function Balance({ choice, large, where, board }: BalanceProps) {
  const { lang, numbers, checks } = useAllWords()
  const texts = LARGE_TEXTS[lang]
  const question = useMemo(() => brokenQuestion(where), [where])
  const asked = useAnswer(large, question)
  const [picked, setPicked] = useState('')
  const answer = asked.rows
  const table = useMemo(
    () => (answer ? (board === 'rules' ? brokenByRule(answer) : brokenByProvince(answer)) : null),
    [answer, board],
  )
  const words = useMemo(() => brokenWords(answer ?? [], board === 'rules' ? picked : ''), [answer, board, picked])
  const nameOf = (name: string): string =>
    board === 'rules' ? `${name} ${checkText(name, lang)?.name ?? ''}` : provinceName(large.bodies, name)
  const province = board === 'rules' ? '' : picked
  return (
    <>
      <AskedState asked={asked} large={large} />
      {table ? (
        <>
          <p>{texts.checks.summary(numbers.exact(table.all.count), numbers.exact(table.all.broken))}</p>
          <p className="muted small">
            {texts.checks.lead} {texts.checks.pickRow}
          </p>
          <BrokenBoard
            table={table}
            title={board === 'rules' ? texts.checks.byRule : texts.checks.byProvince}
            head={board === 'rules' ? checks.rules.rule : texts.list.province}
            nameOf={nameOf}
            picked={picked}
            onPick={setPicked}
          />
          {words.length > 0 ? (
            <BrokenList
              key={`${board} ${picked}`}
              {...{ choice, large, where, words, province }}
              title={`${texts.checks.listed}${picked === '' ? '' : ` · ${nameOf(picked)}`}`}
            />
          ) : null}
        </>
      ) : null}
    </>
  )
}

interface ListProps {
  readonly choice: Choice
  readonly large: Large
  readonly where: Where
  readonly words: readonly string[]
  readonly province: string
  readonly title: string
}

/** The reports that break an equation, a page at a time, each with the rules that it breaks. */
function BrokenList({ choice, large, where, words, province, title }: ListProps) {
  const { lang, shared, checks } = useAllWords()
  const { list } = LARGE_TEXTS[lang]
  const question = useMemo(() => brokenReports(where, words, province), [where, words, province])
  const paged = usePaged(large, question)
  return (
    <section>
      <h2>{title}</h2>
      <PagedList large={large} paged={paged}>
        <Scroll label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{list.body}</th>
                <th scope="col">{list.year}</th>
                <th scope="col">{checks.rules.rule}</th>
              </tr>
            </thead>
            <tbody>
              {paged.rows.map(row => (
                <tr key={String(row.keys.report)}>
                  <ReportHead row={row} choice={choice} />
                  <td>{shared.listOf(rulesIn(row.keys.broken).map(rule => checkText(rule, lang)?.name ?? rule))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </PagedList>
    </section>
  )
}
