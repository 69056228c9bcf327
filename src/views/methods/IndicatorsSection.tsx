import { useEffect, useRef } from 'react'
import { INDICATORS } from '../../domain/indicators/index.ts'
import { SMALLEST_BASE } from '../../domain/indicators/indicator.ts'
import { useWords } from '../../words/useWords.ts'
import { formulaText } from './formulaText.ts'
import { Scroll } from '../parts/Scroll.tsx'
import styles from './methods.module.css'
import { Section } from './Section.tsx'

/** Every indicator with its formula and its limits; the one that a link asks for is brought into view. */
export function IndicatorsSection({ wanted }: { readonly wanted: string }) {
  const { methods, lang } = useWords()
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
      <Scroll label={methods.sections.indicators}>
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
                  {indicator.breaks.length > 0 ? <strong> {said.reviewFirst}</strong> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  )
}
