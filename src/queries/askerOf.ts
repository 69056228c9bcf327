import { columnsOfHeld } from './columnsOfHeld.ts'
import { askMemory } from '../engines/memory.ts'
import type { AnswerRow, Question } from '../engines/question.ts'
import type { Held } from './held.ts'

type Ask = (question: Question) => readonly AnswerRow[]

const KEPT = 200
const ASKERS = new WeakMap<Held, Ask>()

/** Asks what is held. Columns are made once, and equal questions give the same array. */
export function askerOf(held: Held): Ask {
  const known = ASKERS.get(held)
  if (known) return known
  const columns = columnsOfHeld(held)
  const answers = new Map<string, readonly AnswerRow[]>()
  const ask: Ask = question => {
    const key = JSON.stringify(question)
    const before = answers.get(key)
    if (before) return before
    const answer = askMemory(columns, question)
    if (answers.size >= KEPT) answers.clear()
    answers.set(key, answer)
    return answer
  }
  ASKERS.set(held, ask)
  return ask
}
