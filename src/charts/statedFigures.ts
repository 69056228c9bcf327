import { VOCABULARY } from '../domain/narrative/vocabulary.ts'
import type { MeasureGroup, StatedFigure } from '../summaries/statedFigures.ts'
import type { Words } from '../words/words.ts'
import type { Context, Picture } from './chart.ts'
import { namedBars } from './namedBars.ts'
import { numberColumn } from './twin.ts'

/** A context that knows what is said of text, too. */
export interface TextContext extends Context {
  readonly words: Words
}

/** Bars of the figures that the text states with one measure word; apart from every cell of the form. */
export function statedFiguresChart({ measure, figures }: MeasureGroup, context: TextContext): Picture {
  const { words } = context
  const many = new Set(figures.map(each => each.report.id)).size > 1
  const names = figures.map(each => nameOf(each, many, context))
  return {
    title: words.charts.statedTitle(measure, figures.length),
    base: words.charts.statedBase,
    notes: [],
    key: [],
    columns: [
      { id: 'what', title: words.disclosure.text.what, kind: 'text' },
      { id: 'id', title: words.disclosure.text.known, kind: 'text' },
      numberColumn('value', words.disclosure.text.value),
      { id: 'report', title: words.disclosure.text.report, kind: 'text' },
      { id: 'sentence', title: words.disclosure.text.sentence, kind: 'text' },
    ],
    rows: figures.map(({ figure, report }) => ({
      what: figure.what,
      id: vocabularyLabel(figure.id, context),
      value: figure.value,
      report: words.charts.ofYear(report.year ?? 0, report.organ || words.shared.organUnknown),
      sentence: figure.sentence,
    })),
    behind: new Map(),
    ...namedBars({
      series: measure,
      names,
      data: figures.map(each => each.figure.value),
      colour: 'third',
      said: at => saidOf(figures[at], context),
      room: 110,
      numbers: words.numbers.exact,
    }),
  }
}

/** The vocabulary's word for a figure, empty for what it does not know. */
export function vocabularyLabel(id: StatedFigure['figure']['id'], { words }: Pick<Context, 'words'>): string {
  return VOCABULARY.find(each => each.id === id)?.[words.lang] ?? ''
}

const LONGEST = 26

function nameOf({ figure, report }: StatedFigure, many: boolean, { words }: Context): string {
  const what = figure.what.length > LONGEST ? `${figure.what.slice(0, LONGEST)}…` : figure.what
  return many ? `${what}　${words.charts.ofYear(report.year ?? 0, report.organ)}` : what
}

function saidOf(each: StatedFigure | undefined, { words }: TextContext): string {
  if (!each) return ''
  const { value, measure, exact } = each.figure
  return words.disclosure.text.said[exact](words.numbers.exact(value), measure)
}
