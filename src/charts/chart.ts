import type { EChartsOption } from 'echarts'
import type { CellId } from '../domain/forms/form.ts'
import type { Choice } from '../summaries/choice.ts'
import type { Answer, Known, Summary } from '../summaries/summary.ts'
import type { ChartWords } from '../words/words.ts'
import type { InkId } from './colours.ts'

/** Why a place of the twin has no number. None of them is 0. */
export const GAPS = ['blank', 'notInForm', 'noReport', 'noCases', 'tooFew', 'noBefore', 'noResidents'] as const
export type GapId = (typeof GAPS)[number]

/** A place without a number: why, and what the stated part of a sum with blanks adds up to. */
export interface Gap {
  readonly gap: GapId
  readonly stated?: number
  readonly missing?: number
}

export type TwinValue = string | number | null | Gap

/** One row of a chart's table twin: what a mark stands for, already in the reader's words. */
export interface TwinRow {
  readonly [column: string]: TwinValue
}

/** A column of the twin. `number` columns are right-aligned and formatted; a null in them is a blank, never 0. */
export interface TwinColumn {
  readonly id: string
  readonly title: string
  readonly kind: 'text' | 'number' | 'percent' | 'year'
}

/** What stands behind a mark: the reports, and the cells that were added. A click drills down from here. */
export interface Behind {
  readonly label: string
  /** The year it is of; none where it is of all years of the choice. */
  readonly year?: number
  readonly reports: readonly string[]
  readonly cells: readonly CellId[]
}

/** One entry of a chart's key, where its marks cannot be labelled where they are. */
export interface KeyEntry {
  readonly ink: InkId
  readonly label: string
  readonly hatched?: true
}

/**
 * A chart and its table twin, made from the same rows. `title` says in words what it shows, computed from the rows;
 * `base` is the line below it (unit, base, scope); `notes` are the marks and breaks at the foot.
 */
export interface Picture {
  readonly title: string
  readonly base: string
  /** What must be borne in mind where bodies are compared; it stays with the picture wherever it is taken. */
  readonly caution?: string
  readonly notes: readonly string[]
  readonly key: readonly KeyEntry[]
  readonly columns: readonly TwinColumn[]
  readonly rows: readonly TwinRow[]
  /** By mark, `${seriesIndex}:${dataIndex}`, or by place on the axis, `*:${dataIndex}`. */
  readonly behind: ReadonlyMap<string, Behind>
  /** Which mark stands for a place of the twin, `${column}:${row}`, where marks are not numbered that way. */
  readonly marks?: ReadonlyMap<string, string>
  /** The marks behind which a report fails a check; `chart` finds them. */
  readonly failing?: ReadonlySet<string>
  /** Colours in it are names made by `ink`. */
  readonly spec: EChartsOption
  /** Every number of it is 0: said in a sentence instead of drawn. */
  readonly allZero?: boolean
  /** Wished height in px. */
  readonly height: number
  /** What a narrow screen gets, where the wide one would not be read there. */
  readonly narrow?: { readonly spec: EChartsOption; readonly height: number; readonly behind: Picture['behind'] }
}

/** Whether a picture needs no marks but bars, whose code is all that the first page loads. */
export function isOfBars({ spec, narrow }: Picture): boolean {
  return [spec.series ?? [], narrow?.spec.series ?? []].flat().every(({ type }) => type === 'bar')
}

/** What a chart may know besides its rows: the choice, the words, and which reports fail a check. */
export interface Context extends Known {
  readonly choice: Choice
  readonly words: ChartWords
  readonly failed: ReadonlySet<string>
  /** What must be borne in mind where bodies are compared. */
  readonly caution?: string
}

/** One chart of the list: what it asks of an engine, and how the answer is drawn. */
export interface Chart {
  readonly question: Summary<unknown>['question']
  readonly draw: (answer: Answer, context: Context) => Picture
  /** Reports stand beside each other and are never added. */
  readonly compares: boolean
  /** Years are added too. */
  readonly overYears: boolean
}

/** Joins the steps of a chart: question → rows → picture. */
export function chart<Rows>(summary: Summary<Rows>, draw: (rows: Rows, context: Context) => Picture): Chart {
  return {
    question: summary.question,
    compares: summary.compares ?? false,
    overYears: summary.overYears ?? false,
    draw: (answer, context) => {
      const picture = draw(summary.rows(answer, context.choice, context), context)
      const caution = summary.compares && context.caution ? { caution: context.caution } : {}
      return { ...picture, ...caution, failing: failingOf(picture, context) }
    },
  }
}

function failingOf({ behind }: Picture, { failed }: Context): ReadonlySet<string> {
  const all = [...behind].filter(([, { reports }]) => reports.some(id => failed.has(id)))
  return new Set(all.map(([mark]) => mark))
}
