import { fetched } from './fetched.tsx'

/** What draws a chart of bars. */
export const BarFrame = fetched(async () => (await import('./ChartFrame.tsx')).ChartFrame)

/** What draws every other chart. */
export const AnyFrame = fetched(async () => (await import('./AnyChartFrame.tsx')).ChartFrame)
