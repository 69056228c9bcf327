import type { Choice } from '../../summaries/choice.ts'
import { COMPARE_TABS, type CompareTab } from '../../summaries/compareChoice.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './compare.module.css'
import { useCompareText } from './useCompareText.ts'

/** The views of the page, each an address. */
export function CompareTabs({ choice, tab }: { readonly choice: Choice; readonly tab: CompareTab }) {
  const text = useCompareText()
  return (
    <>
      <nav className={styles['tabs']} aria-label={text.tabsLabel}>
        {COMPARE_TABS.map(each => (
          <a key={each} href={hrefOf(choice, { tab: each })} aria-current={each === tab ? 'true' : undefined}>
            {text.tabs[each]}
          </a>
        ))}
      </nav>
      {/* The heading of what follows, for those who go by headings. */}
      <h2 className="unseen">{text.tabs[tab]}</h2>
    </>
  )
}
