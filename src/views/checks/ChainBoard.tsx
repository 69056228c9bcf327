import { useMemo, useState } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import { CHAINS, type ChainId } from '../../domain/boards.ts'
import { chainBoard, type Chain, type Link } from '../../summaries/chainBoard.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import type { Words } from '../../words/words.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'
import { signedGap } from './signedGap.ts'
import { YearBoard, type BoardLine, type Square } from './YearBoard.tsx'

interface ChainProps {
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly choice: Choice
}

/** What one year's report hands to the next: bodies × years, each gap with its size, the first year that breaks. */
export function ChainBoards({ reports, results, choice }: ChainProps) {
  const words = useAllWords()
  const [onlyBroken, setOnlyBroken] = useState(false)
  const boards = useMemo(
    () => CHAINS.map(id => ({ id, chains: chainBoard(reports, results, id) })).filter(each => isWorth(each)),
    [reports, results],
  )
  const { chains: said } = words.checks
  return (
    <>
      <label className={styles['only']}>
        <input type="checkbox" checked={onlyBroken} onChange={event => setOnlyBroken(event.target.checked)} />{' '}
        {said.onlyBroken}
      </label>
      {boards.map(({ id, chains }) => (
        <OneChain
          key={id}
          id={id}
          chains={onlyBroken ? chains.filter(isBroken) : chains}
          all={chains}
          choice={choice}
        />
      ))}
    </>
  )
}

interface OneProps {
  readonly id: ChainId
  readonly chains: readonly Chain[]
  readonly all: readonly Chain[]
  readonly choice: Choice
}

function OneChain({ id, chains, all, choice }: OneProps) {
  const words = useAllWords()
  const { chains: said } = words.checks
  const years = [...new Set(all.flatMap(({ links }) => [...links.keys()]))].toSorted((a, b) => a - b)
  const lines = useMemo(() => chains.map(chain => lineOf(chain, choice, words)), [chains, choice, words])
  return (
    <section aria-label={said.titles[id]}>
      <h2>{said.titles[id]}</h2>
      <p className="muted">{said.leads[id]}</p>
      <p>
        <strong>{said.summary(all.filter(isBroken).length, all.length)}</strong>
      </p>
      {chains.length === 0 ? (
        <p className="muted">{all.length === 0 ? said.none : said.noneBroken}</p>
      ) : (
        <YearBoard
          caption={said.titles[id]}
          years={years}
          lines={lines}
          empty={<span className="unseen">{said.first}</span>}
        />
      )}
    </section>
  )
}

/** The chain of 规章 is 0 throughout for most bodies: it is shown only where it says something. */
function isWorth({ id, chains }: { readonly id: ChainId; readonly chains: readonly Chain[] }): boolean {
  return id !== 'rules' || chains.some(isBroken)
}

function isBroken({ broken }: Chain): boolean {
  return broken > 0
}

function lineOf({ organ, scope, links, broken, first, largest }: Chain, choice: Choice, words: Words): BoardLine {
  const { chains: said } = words.checks
  const note = first === null ? '' : said.note({ first, broken, largest: words.numbers.exact(largest) })
  const squares = () => new Map([...links].map(([year, link]) => [year, [squareOf(link, choice, words)]] as const))
  return { key: `${organ} ${scope}`, name: organ, ...(note === '' ? {} : { note }), squares }
}

const STATES = { kept: 'good', split: 'odd', broken: 'bad', untold: 'unknown' } as const

function squareOf({ report, state, gap, result }: Link, choice: Choice, words: Words): Square {
  const { chains: said } = words.checks
  const sign = { kept: '✓', split: '≈', broken: `≠ ${signedGap(gap ?? 0, words)}`, untold: '?' }[state]
  const equation = String(result.values?.['found'] ?? '')
  const href = hrefOf(choice, { page: 'report', report: report.id, cell: result.cell })
  return { sign, state: STATES[state], said: [said.states[state], equation].filter(Boolean).join('：'), href }
}
