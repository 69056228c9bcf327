import { init, type EChartsCoreOption } from 'echarts/core'

const SIZE = { width: 320, height: 160 }
const LABELS_OFF = { show: true, axisLabel: { show: false } }
const SHOWN = { show: true, axisLabel: { show: true } }

/** What is drawn after one another: each adds what was not drawn before. */
const STEPS: readonly EChartsCoreOption[] = [
  { animation: false, xAxis: { type: 'value', show: false }, yAxis: { type: 'value', show: false } },
  { xAxis: { type: 'category', data: ['1', '2'] } },
  { xAxis: LABELS_OFF },
  { xAxis: SHOWN },
  { yAxis: SHOWN },
  { series: [{ type: 'bar', data: [1, 2] }] },
]

let isCold = true

/** Told by the first chart that is drawn to be seen: nothing is left to make ready. */
export function stopWarming(): void {
  isCold = false
}

/**
 * Draws the smallest chart where nobody sees it, piece by piece: a browser makes ready the code of a drawing when it
 * first runs, which takes longer than the drawing. `more` are series whose parts are there; `rest` comes between two
 * pieces, and is to be as long as a frame, since a piece is drawn in the frame after it was asked for.
 */
export async function warmChart(rest: () => Promise<void>, more: readonly string[] = []): Promise<void> {
  if (!isCold) return
  const { fontFamily } = getComputedStyle(document.body)
  measure(`12px ${fontFamily}`)
  await rest()
  const chart = init(document.createElement('div'), null, { renderer: 'svg', ...SIZE })
  for (const step of [...STEPS, ...more.map(type => ({ series: [{ type, data: [1, 2] }] }))]) {
    if (!isCold) break
    chart.setOption({ textStyle: { fontFamily }, ...step }, { lazyUpdate: true })
    // oxlint-disable-next-line no-await-in-loop -- one after another is what makes the tasks short
    await rest()
  }
  chart.dispose()
  isCold = false
}

/** The first text that is measured in a font has the browser load it. */
function measure(font: string): void {
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return
  pen.font = font
  pen.measureText('1\u56fd')
}
