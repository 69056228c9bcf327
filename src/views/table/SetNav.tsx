import type { Choice } from '../../summaries/choice.ts'
import { COLUMN_SETS } from '../../summaries/columnSets.ts'
import { Tabs } from '../parts/Tabs.tsx'
import { useTableWords } from '../parts/useTableWords.ts'
import { hrefOf } from '../shell/choiceContext.ts'

/** The sets of columns by name; a set that is chosen puts picked columns and what hung on the old ones away. */
export function SetNav({ choice, set }: { readonly choice: Choice; readonly set: string }) {
  const { table: words } = useTableWords()
  const table = { ...choice.table, picked: [], opened: [], filters: [], sort: null }
  const sets = COLUMN_SETS.map(id => ({
    id,
    name: words.sets[id],
    href: hrefOf(choice, { indicator: id === 'outcomes' ? '' : id, table }),
  }))
  const picked = set === 'picked' ? [{ id: set, name: words.sets.picked, href: null }] : []
  return <Tabs label={words.set} tabs={[...sets, ...picked]} current={set} />
}
