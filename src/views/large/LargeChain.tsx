import { useMemo, useState } from 'react'
import { useAnswer } from '../../queries/useAnswer.ts'
import { usePaged } from '../../queries/usePaged.ts'
import { textOf } from '../../summaries/amounts.ts'
import type { Choice } from '../../summaries/choice.ts'
import { carriedLinks, carriedQuestion, carriersQuestion, type LargeLink } from '../../summaries/largeChain.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import type { Words } from '../../words/words.ts'
import { YearBoard, type BoardLine, type Square } from '../checks/YearBoard.tsx'
import { signedGap } from '../checks/signedGap.ts'
import { Pick } from '../compare/Pick.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { AskedState } from './AskedState.tsx'
import type { LargeAsked } from './LargeGate.tsx'
import styles from './large.module.css'
import { PagedList } from './PagedList.tsx'
import { provinceName, provincesIn } from './provinceNames.ts'

/** What one year hands to the next over a large set: the bodies that carry the most, a page at a time, by year. */
export function LargeChain(asked: LargeAsked) {
  const { lang, checks } = useAllWords()
  const { chain, list } = LARGE_TEXTS[lang]
  const { bodies } = asked.large
  const [province, setProvince] = useState('')
  const provinces = provincesIn(bodies).map(each => [each, provinceName(bodies, each)] as const)
  return (
    <section>
      <h2>{checks.chains.titles.carry}</h2>
      <p className="muted">{chain.lead}</p>
      <div className={styles['controls']}>
        <Pick
          label={list.province}
          value={province}
          options={[['', chain.allProvinces], ...provinces]}
          onPick={setProvince}
        />
      </div>
      <Carriers key={province} {...asked} province={province} />
    </section>
  )
}

function Carriers({ choice, large, where, province }: LargeAsked & { readonly province: string }) {
  const question = useMemo(() => carriersQuestion(where, province), [where, province])
  const paged = usePaged(large, question)
  const units = useMemo(() => paged.rows.map(row => textOf(row, 'unit')), [paged.rows])
  return (
    <PagedList large={large} paged={paged}>
      {units.length > 0 ? <Board {...{ choice, large, where, units }} /> : null}
    </PagedList>
  )
}

interface BoardProps extends Pick<LargeAsked, 'choice' | 'large' | 'where'> {
  readonly units: readonly string[]
}

function Board({ choice, large, where, units }: BoardProps) {
  const words = useAllWords()
  const { chains } = words.checks
  const question = useMemo(() => carriedQuestion(where, units), [where, units])
  const asked = useAnswer(large, question)
  const links = useMemo(() => carriedLinks(asked.rows ?? []), [asked.rows])
  const years = [...new Set([...links.values()].flatMap(each => [...each.keys()]))].toSorted((a, b) => a - b)
  const lines = units.map(unit => lineOf(unit, links.get(unit) ?? new Map<number, LargeLink>(), { choice, words }))
  const broken = lines.filter(({ note }) => note !== undefined).length
  return (
    <>
      <AskedState asked={asked} large={large} />
      {asked.rows ? (
        <>
          <p>
            <strong>{chains.summary(broken, lines.length)}</strong>
          </p>
          <YearBoard
            caption={chains.titles.carry}
            years={years}
            lines={lines}
            empty={<span className="unseen">{chains.first}</span>}
          />
        </>
      ) : null}
    </>
  )
}

interface Said {
  readonly choice: Choice
  readonly words: Words
}

function lineOf(unit: string, links: ReadonlyMap<number, LargeLink>, said: Said): BoardLine {
  const { words } = said
  const broken = [...links].filter(([, { gap }]) => gap !== null && gap !== 0)
  const squares = () => new Map([...links].map(([year, link]) => [year, [squareOf(unit, link, said)]] as const))
  if (broken.length === 0) return { key: unit, name: unit, squares }
  const first = Math.min(...broken.map(([year]) => year))
  const largest = words.numbers.exact(Math.max(...broken.map(([, { gap }]) => Math.abs(gap ?? 0))))
  return { key: unit, name: unit, note: words.checks.chains.note({ first, broken: broken.length, largest }), squares }
}

function squareOf(unit: string, { gap, before, now }: LargeLink, { choice, words }: Said): Square {
  const { states } = words.checks.chains
  const href = hrefOf(choice, { page: 'report', units: [unit], report: '' })
  if (gap === null || before === null || now === null) return { sign: '?', state: 'unknown', said: states.untold, href }
  const { exact } = words.numbers
  if (gap === 0) return { sign: '✓', state: 'good', said: `${states.kept}：${exact(before)} = ${exact(now)}`, href }
  return {
    sign: `≠ ${signedGap(gap, words)}`,
    state: 'bad',
    said: `${states.broken}：${exact(before)} ≠ ${exact(now)}`,
    href,
  }
}
