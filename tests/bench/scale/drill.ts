import { parquetEngine } from '../../../src/engines/parquet/parquet.ts'
import type { Question } from '../../../src/engines/question.ts'
import { median } from '../page/median.ts'
import { ratio, type ScaleLine } from './line.ts'
import type { OpenedNation } from './opened.ts'
import { pageQuestions } from './questions.ts'

/** A page's first question, of one body. */
export function drillQuestion(unit: string): Question {
  const question = pageQuestions().find(([name]) => name === 'outcomesByYear')?.[1]
  if (!question) throw new Error('no such question')
  return { ...question, where: { units: [unit] } }
}

/** A body in the middle of the list. */
export function aBody({ set }: Pick<OpenedNation, 'set'>, shift = 0): string {
  const { organ } = set.bodies
  return organ[(Math.floor(organ.length / 2) + shift) % organ.length] ?? ''
}

interface Times {
  readonly cold: number
  readonly warm: number
  readonly reports: number
}

async function timed(took: number[], run: () => unknown): Promise<void> {
  const from = performance.now()
  await run()
  took.push(performance.now() - from)
}

/** Years of one body: with nothing read yet, of other bodies of the same province after that, and its whole reports. */
async function drilled(nation: OpenedNation): Promise<Times> {
  const cold: number[] = []
  const warm: number[] = []
  const whole: number[] = []
  for (let turn = 0; turn < 7; turn += 1) {
    const engine = parquetEngine(nation.set)
    const unit = aBody(nation)
    // oxlint-disable-next-line no-await-in-loop -- one after another, or they share the processor
    await timed(cold, () => engine.ask(drillQuestion(unit)))
    // oxlint-disable-next-line no-await-in-loop -- as above
    for (let other = 1; other < 6; other += 1) await timed(warm, () => engine.ask(drillQuestion(aBody(nation, other))))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await timed(whole, () => parquetEngine(nation.set).reports({ units: [unit] }, 2000))
  }
  return { cold: median(cold), warm: median(warm), reports: median(whole) }
}

/** The drill-down of a nation against the same of 40,000 reports, files at hand: what reading and adding take. */
export async function drillLines(nation: OpenedNation, small: OpenedNation): Promise<readonly ScaleLine[]> {
  const [many, few] = [await drilled(nation), await drilled(small)]
  const against = `at ${small.reports}`
  const { reports } = nation
  const line = (what: string, key: keyof Times, goal: number | null) =>
    ratio({ what: `Parquet, ${what}`, reports, ours: many[key], bare: few[key], goal, against })
  return [
    line('one body by year, nothing read yet', 'cold', null),
    line('one body by year, columns there', 'warm', null),
    line('whole reports of one body', 'reports', null),
  ]
}
