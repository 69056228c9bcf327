import type { Choice } from '../../summaries/choice.ts'
import { COMPARE_TABS, type CompareTab } from '../../summaries/compareChoice.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { useCompareText } from './useCompareText.ts'

/** The views of the page, each an address. */
export function CompareTabs({ choice, tab }: { readonly choice: Choice; readonly tab: CompareTab }) {
  const text = useCompareText()
  return (
    <>
      <Tabs
        label={text.tabsLabel}
        tabs={COMPARE_TABS.map(id => ({ id, name: text.tabs[id], href: hrefOf(choice, { tab: id }) }))}
        current={tab}
      />
      {/* The heading of what follows, for those who go by headings. */}
      <h2 className="unseen">{text.tabs[tab]}</h2>
    </>
  )
}
