import type { Browser, Page } from 'playwright-core'
import { startDataHost, type DataHost } from '../../browser/dataHost.ts'
import { settled } from '../../browser/walk.ts'
import { median } from '../page/median.ts'
import { ms, ratio, type ScaleLine } from './line.ts'

/** What the bench's build of the app says of itself. */
interface Recorded {
  readonly change: (patch: object) => Promise<number>
  readonly bare: (options: ReadonlyMap<object, object>) => number
  readonly options: () => ReadonlyMap<object, object>
  readonly rest: () => Promise<void>
  readonly first: () => number | null
}

interface Marks {
  shell: number | null
  readonly tasks: [from: number, took: number][]
}

interface Seen {
  /** From the shell to the first chart. */
  readonly chart: number
  /** The longest task on the page up to then that drew no chart. */
  readonly task: number
}

const LATENCY = 50
/** The size that has a goal in seconds: a province. */
const MANY = 40_000

/** What is asked of a set of some size: how it is called in the address, and a body of it. */
export interface Sized {
  readonly reports: number
  readonly data: string
  readonly unit: string
}

/** The built app on a static host of the bench, 50 ms away. */
export function startHost(app: string, data: string): Promise<DataHost> {
  return startDataHost({
    folders: [
      ['/data/', `${data}/`],
      ['/', `${app}/`],
    ],
    latency: LATENCY,
  })
}

async function openPage(browser: Browser, host: DataHost, { data }: Sized): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined })
    const marks: Marks = { shell: null, tasks: [] }
    Object.assign(globalThis, { marks })
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries()) marks.tasks.push([startTime, duration])
    }).observe({ entryTypes: ['longtask'] })
    // What the build has drawn is in the page from the start, and hidden where it would not be true.
    new PerformanceObserver(list => {
      const first = list.getEntriesByName('first-contentful-paint')[0]
      if (first) marks.shell ??= first.startTime
    }).observe({ type: 'paint', buffered: true })
  })
  await page.goto(`${host.address}#/overview?data=${data}`)
  await page.waitForFunction(
    () => (globalThis as unknown as { recorded?: Recorded }).recorded?.first() ?? null,
    undefined,
    { timeout: 300_000 },
  )
  await settled(page)
  return page
}

/** The first chart of a page that is opened anew. The task in which a chart is told its option is the chart's own. */
async function firstChart(browser: Browser, host: DataHost, sized: Sized): Promise<Seen> {
  const page = await openPage(browser, host, sized)
  const seen = await page.evaluate(() => {
    const { marks, recorded } = globalThis as unknown as { marks: Marks; recorded: Recorded }
    const shell = marks.shell ?? 0
    const first = recorded.first() ?? Number.NaN
    const before = marks.tasks.filter(([from, took]) => from > shell && from + took < first).map(([, took]) => took)
    return { chart: first - shell, task: Math.max(0, ...before) }
  })
  await page.context().close()
  return seen
}

interface Turned {
  readonly ours: number
  readonly bare: number
}

/** Changes of years on a page that has all it needs; the same charts told the same things bare. */
async function repaint(page: Page): Promise<Turned> {
  const turned = await page.evaluate(async () => {
    const { change, bare, options, rest } = (globalThis as unknown as { recorded: Recorded }).recorded
    const spans = [2019, 2020, 2021, 2022].flatMap(from => [2023, 2024, 2025].map(to => [from, to] as const))
    const ours: number[] = []
    const alone: number[] = []
    for (const years of spans) {
      // oxlint-disable-next-line no-await-in-loop -- one change after another
      ours.push(await change({ years }))
      // oxlint-disable-next-line no-await-in-loop -- a change comes to a page at rest
      await rest()
      alone.push(bare(options()))
      // oxlint-disable-next-line no-await-in-loop -- as above
      await rest()
    }
    return { ours: ours.slice(3), bare: alone.slice(3) }
  })
  return { ours: median(turned.ours), bare: median(turned.bare) }
}

/** Picks one body, and waits for the page of its reports. */
function drill(page: Page, unit: string): Promise<number> {
  return page.evaluate(
    organ => (globalThis as unknown as { recorded: Recorded }).recorded.change({ units: [organ], years: null }),
    unit,
  )
}

/** What a page took over a set of some size. */
export interface PageTimes {
  readonly sized: Sized
  readonly chart: number
  readonly task: number
  readonly repaint: Turned
  readonly drill: number
}

/** Opens a page over a set some times, changes years, and goes down to one body. */
export async function timesOf(browser: Browser, host: DataHost, sized: Sized): Promise<PageTimes> {
  const turns = sized.reports > 1_000_000 ? 3 : 7
  const seen: Seen[] = []
  // oxlint-disable-next-line no-await-in-loop -- one page at a time
  for (let turn = 0; turn < turns; turn += 1) seen.push(await firstChart(browser, host, sized))
  const page = await openPage(browser, host, sized)
  const turned = await repaint(page)
  const down = sized.unit === '' ? Number.NaN : await drill(page, sized.unit)
  await page.context().close()
  return {
    sized,
    chart: median(seen.map(({ chart }) => chart)),
    task: median(seen.map(({ task }) => task)),
    repaint: turned,
    drill: down,
  }
}

/** Lines of one size, beside the size below it. */
export function pageLines({ sized, chart, task, repaint: turned, drill: down }: PageTimes, below: PageTimes | null) {
  const { reports } = sized
  const lines: ScaleLine[] = [
    {
      what: 'shell to the first chart, 50 ms away',
      reports,
      value: chart,
      unit: 'ms',
      goal: reports === MANY ? 1000 : null,
      ours: '',
      bare: '',
    },
    { what: 'longest task before the first chart', reports, value: task, unit: 'ms', goal: 50, ours: '', bare: '' },
    {
      what: 'filter to repaint, columns there',
      reports,
      value: turned.ours,
      unit: 'ms',
      goal: 100,
      ours: '',
      bare: `bare setOption ${ms(turned.bare)}`,
    },
    ratio({
      what: 'filter to repaint, of bare setOption',
      reports,
      ours: turned.ours,
      bare: turned.bare,
      goal: null,
      against: 'the same charts',
    }),
  ]
  if (below === null) return lines
  const against = `at ${below.sized.reports.toLocaleString('en')}`
  lines.push(
    ratio({ what: 'first chart, of that a step below', reports, ours: chart, bare: below.chart, goal: 3, against }),
  )
  const isNation = below.sized.reports > 1000
  if (isNation)
    lines.push(
      ratio({ what: 'down to one body, in the page', reports, ours: down, bare: below.drill, goal: 2, against }),
    )
  return lines
}
