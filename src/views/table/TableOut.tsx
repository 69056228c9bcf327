import { useCallback } from 'react'
import type { Held } from '../../queries/held.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { OutMenu, type OutTask, type Ways } from '../parts/OutMenu.tsx'
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
    const taken = async ({ signal }: OutTask) => (await load()).tableTaken({ held, sheet, title, heads }, signal)
    const items: Ways['items'] = [
      {
        id: 'xlsx',
        label: out.xlsx,
        hint: out.xlsxHint,
        run: async task => (await load()).takeXlsx(await taken(task), task),
      },
      { id: 'csv', label: out.csv, run: async task => (await load()).takeCsv(await taken(task)) },
      {
        id: 'page',
        label: out.page,
        hint: out.pageHint,
        run: async task => (await load()).takePage(await taken(task), task),
      },
      { id: 'copy', label: out.copy, run: async task => (await load()).takeCopy((await taken(task)).table, words) },
      { id: 'link', label: out.link, run: async () => (await load()).takeLink(words) },
      {
        id: 'embed',
        label: out.embed,
        run: async () => (await load()).takeEmbed(embedAddress(hrefOf(sheet.choice, {})), { title, words }),
      },
    ]
    const { working, failed, cancel, cancelled } = out
    return { items, working, failed, cancel, cancelled }
  }, [held, sheet, title, heads, out, words])
  return <OutMenu label={words.charts.takeOut} of={title} load={ways} />
}
