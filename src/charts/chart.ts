import type { EChartsOption } from 'echarts'

/** One row of a chart's table twin: what a mark stands for, already in the reader's words. */
export interface TwinRow {
  readonly [column: string]: string | number | null
}

/** A column of the twin. `number` columns are right-aligned and formatted; a null in them is a blank, never 0. */
export interface TwinColumn {
  readonly id: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'percent' | 'year'
}

/**
 * A chart and its table twin, made from the same rows. `title` says in words what it shows, computed from the rows;
 * `base` is the line below it (unit, base, scope); `notes` are the marks and breaks at the foot.
 */
export interface Picture {
  readonly title: string
  readonly base: string
  readonly notes: readonly string[]
  readonly columns: readonly TwinColumn[]
  readonly rows: readonly TwinRow[]
  /** Ids of the reports behind a mark, by `${seriesIndex}:${dataIndex}`: a click drills down to them. */
  readonly behind: ReadonlyMap<string, readonly string[]>
  readonly spec: EChartsOption
  /** Wished height in px at desktop width. */
  readonly height: number
}
