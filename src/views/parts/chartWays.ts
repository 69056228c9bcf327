import type { AnyChartId } from '../../domain/charts.ts'
import { allWords } from '../../words/allWords.ts'
import { tableWords } from '../../words/tableTexts.ts'
import { embedAddress, hrefOf } from '../shell/choiceContext.ts'
import type { Shown } from './shown.ts'
import type { Ways } from './OutMenu.tsx'
import { waysOf } from './pictureWays.ts'
import type { ChartSource } from './useChartSource.ts'

// One file is fetched for the ways out of any chart: each more is named on the first page.
export { pictureWays } from './pictureWays.ts'

interface Of {
  readonly id: AnyChartId
  readonly shown: Shown
  readonly source: ChartSource
  /** The panel of the chart on the page. */
  readonly panel: () => Element | null
}

const load = () => import('./chartTaken.ts')

/** The ways out of one chart, each loading what it needs when it is taken. */
export function chartWays({ id, shown, source, panel }: Of): Ways {
  const words = tableWords(allWords(source.context.words))
  const { out } = words
  const { title } = shown.picture
  const parts = { shown, source, words }
  const embed = async (): Promise<string> => {
    const address = embedAddress(hrefOf(source.context.choice, { chart: id }))
    return (await load()).takeEmbed(address, { title, words })
  }
  return waysOf(out, [
    { id: 'png', label: out.png, run: async () => (await load()).takeChartPng(panel(), parts) },
    { id: 'svg', label: out.svg, run: async () => (await load()).takeChartSvg(panel(), parts) },
    { id: 'xlsx', label: out.xlsx, hint: out.xlsxHint, run: async task => (await load()).takeTwinXlsx(parts, task) },
    { id: 'csv', label: out.csv, run: async () => (await load()).takeTwinCsv(parts) },
    {
      id: 'page',
      label: out.page,
      hint: out.pageHint,
      run: async task => (await load()).takeTwinPage(panel(), parts, task),
    },
    { id: 'copy', label: out.copy, run: async () => (await load()).takeTwinCopy(parts) },
    { id: 'link', label: out.link, run: async () => (await load()).takeLink(words) },
    { id: 'embed', label: out.embed, run: embed },
  ])
}
