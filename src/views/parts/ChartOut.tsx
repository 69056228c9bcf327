import { useMemo, useRef } from 'react'
import type { AnyChartId } from '../../domain/charts.ts'
import { embedAddress, hrefOf } from '../shell/choiceContext.ts'
import { later } from './later.tsx'
import type { Shown } from './OneChart.tsx'
import { OutMenu, type OutItem } from './OutMenu.tsx'
import type { ChartSource } from './useChartSource.ts'
import { useTableWords } from './useTableWords.ts'

interface OutProps {
  readonly id: AnyChartId
  readonly shown: Shown
  readonly source: ChartSource
}

/** The ways out of one chart. What they need is loaded when one is taken. */
export const ChartOut = later(ChartOutNow)

function ChartOutNow({ id, shown, source }: OutProps) {
  const words = useTableWords()
  const here = useRef<HTMLDivElement>(null)
  const { out } = words
  const { title } = shown.picture
  const items = useMemo((): readonly OutItem[] => {
    const load = () => import('./chartTaken.ts')
    const parts = { shown, source, words }
    const panel = (): Element | null => here.current?.closest('section') ?? null
    return [
      { id: 'png', label: out.png, run: async () => (await load()).takePng(panel(), parts) },
      { id: 'svg', label: out.svg, run: async () => (await load()).takeSvg(panel(), parts) },
      { id: 'xlsx', label: out.xlsx, hint: out.xlsxHint, run: async () => (await load()).takeTwinXlsx(parts) },
      { id: 'csv', label: out.csv, run: async () => (await load()).takeTwinCsv(parts) },
      { id: 'page', label: out.page, hint: out.pageHint, run: async () => (await load()).takeTwinPage(panel(), parts) },
      { id: 'copy', label: out.copy, run: async () => (await load()).takeTwinCopy(parts) },
      { id: 'link', label: out.link, run: async () => (await load()).takeLink(words) },
      {
        id: 'embed',
        label: out.embed,
        run: async () => {
          const address = embedAddress(hrefOf(source.context.choice, { chart: id }))
          return (await load()).takeEmbed(address, { title, words })
        },
      },
    ]
  }, [id, shown, source, words, out, title])
  return (
    <div ref={here}>
      <OutMenu items={items} of={title} />
    </div>
  )
}
