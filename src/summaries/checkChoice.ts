import type { CheckId } from '../domain/checks/ids.ts'
import { BOARDS, type BoardId } from '../domain/boards.ts'
import { ruleFromText, ruleToText } from './ruleAddress.ts'

/** What is picked for judging, besides bodies, years and scope. */
export interface CheckChoice {
  /** True: reports that break an equation of the form are left out of every chart, table, rank and total. */
  readonly balanced: boolean
  /** The board of the page of checks, empty for the first; rules that are switched off there. */
  readonly board: BoardId | ''
  readonly off: readonly CheckId[]
  /** The report shown beside the opened one, by report id. */
  readonly beside: string
}

/** Nothing picked for judging. */
export const NO_JUDGING: CheckChoice = { balanced: false, board: '', off: [], beside: '' }

type ReadPart = (
  text: string,
  reading: { readonly report: (text: string) => string | null },
) => Partial<CheckChoice> | null

/** How each part of an address is read. */
export const CHECK_PARTS: readonly (readonly [key: string, read: ReadPart])[] = [
  ['only', text => (text === 'balanced' ? { balanced: true } : null)],
  ['board', boardOf],
  ['off', rulesOf],
  ['beside', besideOf],
]

/** What an address says of it. */
export function checkTexts(
  { balanced, board, off, beside }: CheckChoice,
  safe: (text: string) => string,
): readonly (readonly [key: string, text: string])[] {
  return [
    ['only', balanced ? 'balanced' : ''],
    ['board', board],
    ['off', off.map(ruleToText).join(',')],
    ['beside', safe(beside)],
  ]
}

function boardOf(text: string): Partial<CheckChoice> | null {
  const board = BOARDS.find(each => each === text)
  return board === undefined ? null : { board }
}

function rulesOf(text: string): Partial<CheckChoice> | null {
  const rules = text.split(',').map(ruleFromText)
  const known = rules.filter(rule => rule !== '')
  return known.length < rules.length ? null : { off: [...new Set(known)] }
}

function besideOf(text: string, { report }: Parameters<ReadPart>[1]): Partial<CheckChoice> | null {
  const beside = report(text)
  return beside === null ? null : { beside }
}
