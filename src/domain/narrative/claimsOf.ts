import type { Section } from '../report.ts'
import { checkOf, type Claim } from './claim.ts'
import { piecesOf, type Piece } from './clauses.ts'
import { NOTHING_SAID, saidAcross, type Context } from './context.ts'
import { isHeading, plainOf, sentencesOf, sourceOf, type Plain, type Sentence } from './plain.ts'
import { readPiece, type Found } from './readPiece.ts'
import { settle } from './settle.ts'

const MOST = 2000

/** Every statement of the sections about cells of the tables; what is unsure is left out. */
export function claimsOf(sections: readonly Section[]): readonly Claim[] {
  return sections.flatMap(claimsOfSection)
}

function claimsOfSection(section: Section): readonly Claim[] {
  const plain = plainOf(section)
  const found: Found[] = []
  let context: Context = NOTHING_SAID
  let last = 0
  for (const sentence of sentencesOf(plain)) {
    const text = plain.text.slice(sentence.start, sentence.end)
    const sameParagraph = !plain.text.slice(last, sentence.start).includes('\n')
    context = isHeading(text)
      ? { ...NOTHING_SAID, topic: /申请/.test(text) ? 'application' : '' }
      : saidAcross(context, sameParagraph)
    last = sentence.end
    if (!isHeading(text)) context = readSentence(plain, sentence, { section, context, found })
  }
  return settle(found).map(each => claimFrom(each, plain, section))
}

interface Reading {
  readonly section: Section
  readonly context: Context
  readonly found: Found[]
}

function readSentence(plain: Plain, sentence: Sentence, { section, context: before, found }: Reading): Context {
  const pieces = piecesOf(plain, sentence)
  let context = before
  let previous: Piece | null = null
  for (const piece of pieces) {
    const read = readPiece({ plain, piece, previous, context, section: section.number, sentence })
    context = read.context
    if (found.length < MOST) found.push(...read.found)
    previous = piece
  }
  return context
}

function claimFrom({ field, check, sentence, start, end, ...rest }: Found, plain: Plain, section: Section): Claim {
  const { value, decimals, year, annual, subject, share, withCarry, parts } = rest
  return {
    check: check ?? checkOf(field) ?? 'NT-SCOPE',
    field,
    value,
    decimals,
    text: sourceOf(section, plain, { start, end }).replaceAll(/\s*\n\s*/g, ''),
    sentence: sourceOf(section, plain, sentence),
    section: section.number,
    index: plain.at[start] ?? 0,
    year,
    annual,
    subject,
    ...(share === undefined ? {} : { share }),
    ...(withCarry === undefined ? {} : { withCarry }),
    ...(parts === undefined ? {} : { parts }),
  }
}
