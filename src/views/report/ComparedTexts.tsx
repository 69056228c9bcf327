import { useMemo } from 'react'
import { gramsOf, likeness } from '../../domain/similarity.ts'
import type { Report, Section } from '../../domain/report.ts'
import type { HeldReport } from '../../queries/held.ts'
import { useAllWords } from '../../words/allWords.ts'
import { reportName } from './reportName.ts'
import { textDiff, type Run } from './textDiff.ts'
import styles from './Compared.module.css'

/** The sections of two reports side by side: what is only in one of them is marked, and how alike each section is. */
export function ComparedTexts({ report, other }: { readonly report: HeldReport; readonly other: HeldReport }) {
  const words = useAllWords()
  const { compared: said } = words.report
  const pairs = pairsOf(report, other)
  return (
    <section aria-label={said.texts}>
      <h2>{said.texts}</h2>
      {pairs.length === 0 ? <p className="muted">{said.noTexts}</p> : <p className="muted small">{said.textsLead}</p>}
      {pairs.map(({ number, own, theirs }) => (
        <OneSection
          key={number}
          own={own}
          theirs={theirs}
          names={[reportName(other, words), reportName(report, words)]}
        />
      ))}
    </section>
  )
}

interface Pair {
  readonly number: Section['number']
  readonly own: Section | null
  readonly theirs: Section | null
}

function pairsOf(report: Report, other: Report): readonly Pair[] {
  return ([1, 2, 3, 4, 5, 6] as const).flatMap(number => {
    const [own = null, theirs = null] = [report, other].map(each => sectionOf(each, number))
    return own === null && theirs === null ? [] : [{ number, own, theirs }]
  })
}

function sectionOf({ sections }: Report, number: number): Section | null {
  return sections.find(section => section.number === number && section.text !== '') ?? null
}

interface SectionProps extends Omit<Pair, 'number'> {
  readonly names: readonly [left: string, right: string]
}

function OneSection({ own, theirs, names }: SectionProps) {
  const { report: words, numbers } = useAllWords()
  const { compared: said } = words
  const { left, right } = useMemo(() => textDiff(theirs?.text ?? '', own?.text ?? ''), [own, theirs])
  const alike = useMemo(() => likeness(gramsOf(theirs?.text ?? ''), gramsOf(own?.text ?? '')), [own, theirs])
  return (
    <section className={styles['pair']}>
      <h3>
        {own?.title || theirs?.title}
        {alike === null ? null : <span className={styles['alike']}>{said.alike(numbers.percent(alike))}</span>}
      </h3>
      <div className={styles['columns']}>
        <Side name={names[0]} runs={left} missing={theirs === null} tag="del" />
        <Side name={names[1]} runs={right} missing={own === null} tag="ins" />
      </div>
    </section>
  )
}

interface SideProps {
  readonly name: string
  readonly runs: readonly Run[]
  readonly missing: boolean
  readonly tag: 'ins' | 'del'
}

function Side({ name, runs, missing, tag: Tag }: SideProps) {
  const { compared: said } = useAllWords().report
  return (
    <div>
      <h4>
        <bdi>{name}</bdi>
      </h4>
      {missing ? (
        <p className="muted">{said.noSection}</p>
      ) : (
        <p className={styles['text']}>
          {runs.map(({ text, own }, index) =>
            // oxlint-disable-next-line react/no-array-index-key -- made anew as a whole, the runs never move
            own ? <Tag key={index}>{text}</Tag> : <span key={index}>{text}</span>,
          )}
        </p>
      )}
    </div>
  )
}
