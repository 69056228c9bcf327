import { useState } from 'react'
import type { Choice } from '../../summaries/choice.ts'
import type { Overview } from '../../summaries/overview.ts'
import { useWords } from '../../words/useWords.ts'
import type { FirstWords } from '../../words/words.ts'
import { Findings } from './Findings.tsx'
import { HeadlineCard } from './HeadlineCard.tsx'
import styles from './overview.module.css'

const FIRST = [
  'demand',
  'disclosure_rate',
  'denial_rate',
  'unable_rate',
  'refused_rate',
  'carry_rate',
  'review_correction_rate',
  'litigation_correction_rate',
]

/** The headline indicators; the others on demand. */
export function Headlines({ choice, overview }: { readonly choice: Choice; readonly overview: Overview }) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const first = FIRST.flatMap(id => overview.headlines.filter(each => each.indicator.id === id))
  const rest = overview.headlines.filter(each => !FIRST.includes(each.indicator.id))
  const units = Math.max(0, ...overview.headlines.map(each => each.change.units))
  const basis = basisOf(overview, units, words)
  return (
    <section className={styles['section']}>
      <h2>{words.overview.headlines(overview.year)}</h2>
      {basis === '' ? null : <p className="muted">{basis}</p>}
      <Findings choice={choice} overview={overview} />
      <ul className={styles['cards']}>
        {[...first, ...(all ? rest : [])].map(headline => (
          <HeadlineCard key={headline.indicator.id} headline={headline} choice={choice} usual={units} />
        ))}
      </ul>
      <p>
        <button type="button" className="button quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.overview.fold : words.overview.allIndicators(rest.length)}
        </button>
      </p>
    </section>
  )
}

function basisOf({ year, present }: Overview, units: number, { overview }: FirstWords): string {
  if (units === 0) return overview.noBefore
  return units < present.length ? overview.change.basis(units, year) : ''
}
