/* The app of the bench runs on this in place of echarts/core: it keeps every chart and what it was last told. */
import { init as start, type ECharts, type EChartsCoreOption } from 'echarts/core.js'
import type { Choice } from '../../src/summaries/choice.ts'
import { changeChoice } from '../../src/views/shell/choiceContext.ts'

export * from 'echarts/core.js'

interface Told {
  readonly chart: ECharts
  readonly option: EChartsCoreOption
}

interface Recorder {
  /** When a chart was first told something. */
  first: number | null
  /** When the last chart had been told and drawn. */
  last: number
  readonly told: Map<ECharts, Told>
}

const recorder: Recorder = { first: null, last: 0, told: new Map() }

function draw(chart: ECharts): void {
  chart.getZr().flush()
}

/** As echarts: a chart that draws at once, and is remembered. */
export function init(...words: Parameters<typeof start>): ECharts {
  const chart = start(...words)
  const tell = chart.setOption.bind(chart)
  const forget = chart.dispose.bind(chart)
  chart.setOption = (option: EChartsCoreOption, how?: unknown) => {
    tell(option, how as { notMerge: boolean })
    draw(chart)
    recorder.told.set(chart, { chart, option })
    recorder.last = performance.now()
    recorder.first ??= recorder.last
  }
  chart.dispose = () => {
    recorder.told.delete(chart)
    forget()
  }
  Object.assign(chart, { tell })
  return chart
}

function frame(): Promise<number> {
  return new Promise(done => requestAnimationFrame(done))
}

/** Changes the choice by what the page's own controls call, and waits until no chart has been told anything for five frames. */
async function change(patch: Partial<Choice>): Promise<number> {
  const from = performance.now()
  recorder.last = from
  changeChoice(patch)
  let quiet = 0
  while (quiet < 5) {
    const before = recorder.last
    // oxlint-disable-next-line no-await-in-loop -- frames come one after another
    await frame()
    quiet = recorder.last === before && recorder.last > from ? quiet + 1 : 0
    if (performance.now() - from > 60_000) throw new Error(`No chart changed with ${JSON.stringify(patch)}.`)
  }
  return recorder.last - from
}

/** Tells every chart on the page once more what it was last told, with nothing around it. */
function bare(wanted: ReadonlyMap<ECharts, EChartsCoreOption>): number {
  const from = performance.now()
  for (const [chart, option] of wanted) {
    ;(chart as ECharts & { readonly tell: ECharts['setOption'] }).tell(option, { notMerge: true })
    draw(chart)
  }
  return performance.now() - from
}

function options(): ReadonlyMap<ECharts, EChartsCoreOption> {
  return new Map([...recorder.told].map(([chart, { option }]) => [chart, option]))
}

/** Waits as long as `change` waits for quiet. */
async function rest(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- frames come one after another
  for (let frames = 0; frames < 6; frames += 1) await frame()
}

Object.assign(globalThis, { recorded: { change, bare, options, rest, first: () => recorder.first } })
