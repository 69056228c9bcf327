import { BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import type { EChartsOption } from 'echarts'
import { CHARTS } from '../../src/charts/index.ts'
import type { Chart, Picture } from '../../src/charts/chart.ts'
import type { Theme } from '../../src/charts/colours.ts'
import { inked } from '../../src/charts/inked.ts'
import type { ChartId } from '../../src/domain/charts.ts'
import type { HeldReport } from '../../src/queries/held.ts'
import type { Choice } from '../../src/summaries/choice.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { zh } from '../../src/words/zh.ts'
import type { Words } from '../../src/words/words.ts'
import { askOf, SAMPLE } from './sample.ts'

register([BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart])
register([GridComponent, MarkLineComponent, TooltipComponent, VisualMapPiecewiseComponent, LabelLayout, SVGRenderer])

/** A chart's picture of some reports, as the page makes it. */
export function pictureOf(id: ChartId, reports: readonly HeldReport[] = SAMPLE, words: Words = zh): Picture {
  return drawn(CHARTS[id], { reports, words })
}

interface Drawn {
  readonly reports: readonly HeldReport[]
  readonly words?: Words
  readonly choice?: Partial<Choice>
  /** Ids of the reports that the person brought. */
  readonly own?: ReadonlySet<string>
}

/** The picture of any chart, under a choice. */
export function drawn(chart: Chart, { reports, words = zh, choice: picked = {}, own = new Set() }: Drawn): Picture {
  const choice = { ...NO_CHOICE, ...picked }
  const where = { reports: reports.map(report => report.id) }
  const byId = new Map(reports.map(report => [report.id, report]))
  const context = { choice, words, failed: new Set<string>(), own, reportOf: (id: string) => byId.get(id) }
  return chart.draw(askOf(reports)(chart.question(where, choice)), context)
}

/** A spec as SVG, with ids that do not depend on what was drawn before. */
export function svgOf(spec: EChartsOption, size: { width: number; height: number; theme?: Theme }): string {
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height })
  canvas.setOption({ ...inked(spec, size.theme ?? 'light'), textStyle: { fontFamily: 'sans-serif' } })
  const svg = canvas.renderToSVGString()
  canvas.dispose()
  return ownNumbers(svg.replaceAll(/zr\d+/g, 'zr'))
}

/** ECharts counts the style classes of all it drew; here each picture counts its own. */
function ownNumbers(svg: string): string {
  const seen = new Map<string, string>()
  return svg.replaceAll(/zr-cls-\d+/g, name => {
    const known = seen.get(name) ?? `zr-cls-${seen.size}`
    seen.set(name, known)
    return known
  })
}

/** Every number that the series of a spec draw (the last one of a place), silent helpers and interval bands left out. */
export function drawnNumbers(spec: EChartsOption): readonly number[] {
  return [spec.series ?? []].flat().flatMap(series => {
    if (('stack' in series && series.stack === 'interval') || ('silent' in series && series.silent)) return []
    const items = series.type === 'sankey' ? (series.links ?? []) : (series.data ?? [])
    if (!Array.isArray(items)) return []
    return items.flatMap((item: unknown) => {
      const given = typeof item === 'object' && item !== null && 'value' in item ? item.value : item
      const value: unknown = Array.isArray(given) ? given.at(-1) : given
      return typeof value === 'number' ? [value] : []
    })
  })
}
