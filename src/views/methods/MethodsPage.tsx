import { useHeld } from '../../queries/useHeld.ts'
import type { Choice } from '../../summaries/choice.ts'
import { useAllWords } from '../../words/allWords.ts'
import { Page } from '../parts/Page.tsx'
import { DataSection } from './DataSection.tsx'
import { FormsSection } from './FormsSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { LimitsSection } from './LimitsSection.tsx'
import { MarksSection } from './MarksSection.tsx'
import styles from './methods.module.css'
import { TermsSection } from './TermsSection.tsx'

/** The parts of the page, in order. */
const SECTIONS = ['indicators', 'terms', 'forms', 'marks', 'data', 'limits'] as const

/** 说明: what words mean, how numbers are computed, where data comes from, what cannot be told. */
export function MethodsPage({ choice }: { readonly choice: Choice }) {
  const { methods } = useAllWords()
  const held = useHeld(choice)
  return (
    <Page title={methods.title} lead={methods.lead}>
      <div className={styles['columns']}>
        <nav className={styles['contents']} aria-label={methods.contents}>
          <ul>
            {SECTIONS.map(section => (
              <li key={section}>
                <button type="button" onClick={() => show(section)}>
                  {methods.sections[section]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['sections']}>
          <IndicatorsSection wanted={choice.indicator} />
          <TermsSection />
          <FormsSection />
          <MarksSection />
          <DataSection held={held} />
          <LimitsSection />
        </div>
      </div>
    </Page>
  )
}

// The address bar holds the choice, so a place on the page is reached by scrolling and focus.
function show(section: string): void {
  const heading = document.getElementById(`section-${section}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
