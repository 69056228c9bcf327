import { RESULTS, TRACKS, type TrackId } from '../../domain/forms/appeals.ts'
import type { Figures } from './applications.ts'
import type { Random } from './random.ts'

const PARTS = RESULTS.filter(column => column.id !== 'total').map(column => column.id)

/** How usual each result is, in the order of the form: upheld, corrected, other, pending. */
const WEIGHTS: Readonly<Record<TrackId, readonly number[]>> = {
  reconsideration: [58, 13, 22, 7],
  litigation_direct: [70, 3, 17, 10],
  litigation_after_reconsideration: [74, 2, 14, 10],
}

/** From 2024 on, most disputes must go to reconsideration first. */
const RECONSIDERATION_FIRST = 2024

/** Table 4 of one year, in proportion to what was closed; litigation follows reconsideration that did not help. */
export function appealsOf(random: Random, { year, processed }: { year: number; processed: number }): Figures {
  const first = year >= RECONSIDERATION_FIRST
  const figures: Figures = new Map()
  const reconsideration = random.dealt(random.hits(processed, first ? 0.075 : 0.05), WEIGHTS.reconsideration)
  const unhelped = (reconsideration[0] ?? 0) + (reconsideration[2] ?? 0)
  const results: Readonly<Record<TrackId, readonly number[]>> = {
    reconsideration,
    litigation_direct: random.dealt(random.hits(processed, first ? 0.006 : 0.02), WEIGHTS.litigation_direct),
    litigation_after_reconsideration: random.dealt(
      random.hits(unhelped, 0.3),
      WEIGHTS.litigation_after_reconsideration,
    ),
  }
  for (const { id } of TRACKS) {
    const dealt = results[id]
    PARTS.forEach((part, index) => figures.set(`4/${id}/${part}`, dealt[index] ?? 0))
    figures.set(
      `4/${id}/total`,
      dealt.reduce((sum, each) => sum + each, 0),
    )
  }
  return figures
}
