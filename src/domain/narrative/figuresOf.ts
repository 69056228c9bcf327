import type { Section } from '../report.ts'
import { piecesOf, type Piece, type Spot } from './clauses.ts'
import { NOTHING_SAID, saidAcross, saidAfter, type Context } from './context.ts'
import type { Figure } from './figure.ts'
import { isHeading, plainOf, sentencesOf, sourceOf, type Plain, type Sentence } from './plain.ts'
import { figureId } from './vocabulary.ts'
import { whatOf } from './what.ts'

const CHANGE = /(?:增加|减少|增长|下降|上升|提高|提升|降低|压缩|缩短|多|少|新增加|回落)(?:了|约|近)?$/
const LIMIT =
  /(?:不超过|不少于|不低于|不得少于|至多|最多|少于|低于|每(?:年|月|季度|周|日)?(?:至少)?|满分|排名|位列|第)$|每(?:个)?(?:季度|月|年|周|日|半年|天)[^，]{0,8}$/

/** Every counted thing of the sections' running text, in reading order. */
export function figuresOf(sections: readonly Section[]): readonly Figure[] {
  return sections.flatMap(figuresOfSection)
}

function figuresOfSection(section: Section): readonly Figure[] {
  const plain = plainOf(section)
  const found: Figure[] = []
  let context: Context = NOTHING_SAID
  let last = 0
  for (const sentence of sentencesOf(plain)) {
    const sameParagraph = !plain.text.slice(last, sentence.start).includes('\n')
    context = saidAcross(context, sameParagraph)
    last = sentence.end
    if (isHeading(plain.text.slice(sentence.start, sentence.end))) continue
    for (const piece of piecesOf(plain, sentence)) {
      context = saidAfter(context, piece)
      found.push(...piece.spots.flatMap(spot => figureFrom(spot, { section, plain, sentence, piece, context })))
    }
  }
  return found
}

interface Around {
  readonly section: Section
  readonly plain: Plain
  readonly sentence: Sentence
  readonly piece: Piece
  readonly context: Context
}

function figureFrom(spot: Spot, { section, plain, sentence, context }: Around): readonly Figure[] {
  const { count } = spot
  if (count.measure === '' || CHANGE.test(spot.before) || LIMIT.test(spot.before)) return []
  const what = whatOf(spot, spot.clause)
  if (what === '') return []
  return [
    {
      value: count.value,
      measure: count.measure,
      what,
      year: typeof context.year === 'number' ? context.year : null,
      exact: count.exact,
      section: section.number,
      sentence: sourceOf(section, plain, sentence),
      index: plain.at[count.start] ?? 0,
      id: figureId(what, context.topic === 'application'),
    },
  ]
}
