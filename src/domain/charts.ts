/** Every chart of the pages, by the page it stands on. */
export const CHART_IDS = ['outcomesByYear'] as const

export type ChartId = (typeof CHART_IDS)[number]
