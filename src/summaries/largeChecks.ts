import type { AnswerRow, Question, Where } from '../engines/question.ts'
import { beside, countsBy } from './largeLists.ts'

/** How many of some reports break an equation of the form. */
export interface Broken {
  readonly count: number
  readonly broken: number
}

/** Reports and how many of them break an equation, by two keys. */
export interface BrokenTable {
  readonly rows: readonly {
    readonly name: string
    readonly years: ReadonlyMap<number | null, Broken>
    readonly all: Broken
  }[]
  readonly years: readonly (number | null)[]
  readonly all: Broken
}

/** The question behind the boards of checks over a large set: every report is judged, those counted inside another too. */
export function brokenQuestion(where: Where): Question {
  return countsBy(['province', 'year', 'broken'], { ...beside(where), broken: [] })
}

/** The rules that a word of broken rules names. */
export function rulesIn(broken: unknown): readonly string[] {
  return typeof broken === 'string' && broken !== '' ? broken.split(' ') : []
}

/** The words of broken rules in an answer, those that name a rule where one is given. */
export function brokenWords(answer: readonly AnswerRow[], rule = ''): readonly string[] {
  const words = new Set(answer.map(({ keys }) => String(keys.broken ?? '')))
  return [...words].filter(word => word !== '' && (rule === '' || rulesIn(word).includes(rule))).toSorted()
}

/** By province and year: how many reports, and how many that do not balance. */
export function brokenByProvince(answer: readonly AnswerRow[]): BrokenTable {
  return tableOf(answer, row => [String(row.keys.province ?? '')])
}

/** By rule and year: how many reports break it, of all there are. */
export function brokenByRule(answer: readonly AnswerRow[]): BrokenTable {
  const rules = [...new Set(answer.flatMap(row => rulesIn(row.keys.broken)))].toSorted()
  const table = tableOf(
    answer,
    () => rules,
    (row, name) => rulesIn(row.keys.broken).includes(name),
  )
  return { ...table, all: brokenByProvince(answer).all }
}

function tableOf(
  answer: readonly AnswerRow[],
  namesOf: (row: AnswerRow) => readonly string[],
  isBroken: (row: AnswerRow, name: string) => boolean = row => row.keys.broken !== '',
): BrokenTable {
  const rows = new Map<string, Map<number | null, Broken>>()
  const years = new Set<number | null>()
  for (const row of answer) {
    const year = typeof row.keys.year === 'number' ? row.keys.year : null
    years.add(year)
    for (const name of namesOf(row)) {
      const own = rows.get(name) ?? new Map<number | null, Broken>()
      own.set(year, added([own.get(year) ?? NONE, { count: row.count, broken: isBroken(row, name) ? row.count : 0 }]))
      rows.set(name, own)
    }
  }
  const made = [...rows].map(([name, own]) => ({ name, years: own, all: added([...own.values()]) }))
  return {
    rows: made.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    years: [...years].toSorted((one, other) => (one ?? Infinity) - (other ?? Infinity)),
    all: added(made.map(({ all }) => all)),
  }
}

const NONE: Broken = { count: 0, broken: 0 }

function added(all: readonly Broken[]): Broken {
  return all.reduce((sum, each) => ({ count: sum.count + each.count, broken: sum.broken + each.broken }), NONE)
}

/** The question of a list of reports that do not balance: those with these words, of one province where it is named. */
export function brokenReports(where: Where, words: readonly string[], province: string): Question {
  const provinces = province === '' ? {} : { provinces: [province] }
  return {
    ...countsBy(['report', 'unit', 'year', 'broken'], { ...beside(where), ...provinces, broken: words }),
    order: [{ by: 'year', down: true }],
  }
}
