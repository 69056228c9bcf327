import { useEffect, useRef } from 'react'
import { perCapita, yearOnYear } from '../../domain/indicators/growth.ts'
import { INDICATORS } from '../../domain/indicators/index.ts'
import { SMALLEST_BASE, type IndicatorId } from '../../domain/indicators/indicator.ts'
import { applicantMixes, denialMix } from '../../domain/indicators/mixes.ts'
import type { Named } from '../../domain/langs.ts'
import { useAllWords } from '../../words/allWords.ts'
import { formulaText } from './formulaText.ts'
import { Scroll } from '../parts/Scroll.tsx'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

/** Those that are more than sums of cells of one report: their formula is said in words. */
const OTHERS: readonly (Named & { readonly id: keyof Formulas })[] = [
  { ...denialMix, id: 'denial_mix' },
  { ...applicantMixes, id: 'applicant_mix' },
  { ...yearOnYear, id: 'yoy' },
  { ...perCapita, id: 'per_capita' },
]

type Formulas = Readonly<Record<Extract<IndicatorId, 'denial_mix' | 'applicant_mix' | 'yoy' | 'per_capita'>, string>>

/** Every indicator with its formula and its limits; the one that a link asks for is brought into view. */
export function IndicatorsSection({ wanted }: { readonly wanted: string }) {
  const { methods, shared, lang } = useAllWords()
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (wanted === '') return
    const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
    rows.find(row => row.dataset['indicator'] === wanted)?.scrollIntoView({ block: 'center' })
  }, [wanted])
  const { indicator: said } = methods
  return (
    <Section id="indicators" title={methods.sections.indicators}>
      <p>{said.noDirection}</p>
      <p>{said.base(SMALLEST_BASE)}</p>
      <p>{said.derived}</p>
      <Scroll label={shared.tableOf(methods.sections.indicators)}>
        <table ref={table} className={`${styles['table']} ${styles['stacked']}`}>
          <thead>
            <tr>
              <th scope="col">{said.name}</th>
              <th scope="col">{said.formula}</th>
              <th scope="col">{said.note}</th>
            </tr>
          </thead>
          <tbody>
            {INDICATORS.map(indicator => (
              <tr key={indicator.id} data-indicator={indicator.id} data-wanted={indicator.id === wanted}>
                <th scope="row">
                  {indicator[lang]}
                  <code>{indicator.id}</code>
                </th>
                <td>{formulaText(indicator, lang)}</td>
                <td>
                  {said.notes[indicator.id]}
                  {indicator.breaks.map(({ why }) => (
                    <strong key={why}> {said.breaks[why]}</strong>
                  ))}
                </td>
              </tr>
            ))}
            {OTHERS.map(other => (
              <tr key={other.id} data-indicator={other.id} data-wanted={other.id === wanted}>
                <th scope="row">
                  {other[lang]}
                  <code>{other.id}</code>
                </th>
                <td>{said.formulas[other.id]}</td>
                <td>{said.notes[other.id]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}
