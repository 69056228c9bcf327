import { useCallback } from 'react'
import type { Held } from '../../queries/held.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { OutMenu, type Ways } from '../parts/OutMenu.tsx'
import { embedAddress, hrefOf } from '../shell/choiceContext.ts'
import type { Sheet } from './checkSign.ts'
import type { Head } from './headTree.ts'

interface OutProps {
  readonly held: Held
  readonly sheet: Sheet
  readonly title: string
  readonly heads: readonly (readonly Head[])[]
}

/** The ways out of the table page. What they need is loaded when one is taken. */
export function TableOut({ held, sheet, title, heads }: OutProps) {
  const words = useTableWords()
  const { out } = words
  const ways = useCallback(async (): Promise<Ways> => {
    const load = () => import('./tableTaken.ts')
    const taken = async () => (await load()).tableTaken({ held, sheet, title, heads })
    const items = [
      { id: 'xlsx', label: out.xlsx, hint: out.xlsxHint, run: async () => (await load()).takeXlsx(await taken()) },
      { id: 'csv', label: out.csv, run: async () => (await load()).takeCsv(await taken()) },
      { id: 'page', label: out.page, hint: out.pageHint, run: async () => (await load()).takePage(await taken()) },
      { id: 'copy', label: out.copy, run: async () => (await load()).takeCopy((await taken()).table, words) },
      { id: 'link', label: out.link, run: async () => (await load()).takeLink(words) },
      {
        id: 'embed',
        label: out.embed,
        run: async () => (await load()).takeEmbed(embedAddress(hrefOf(sheet.choice, {})), { title, words }),
      },
    ]
    return { items, working: out.working, failed: out.failed }
  }, [held, sheet, title, heads, out, words])
  return <OutMenu label={words.charts.takeOut} of={title} load={ways} />
}
