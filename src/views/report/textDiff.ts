import { diffArrays } from 'diff'

/** A run of one text: found in the other one too, or only here. */
export interface Run {
  readonly text: string
  readonly own: boolean
}

/** Two texts as runs; each side joined gives its text back. */
export interface TextDiff {
  readonly left: readonly Run[]
  readonly right: readonly Run[]
}

/** Longer than this the finer comparison is given up, in milliseconds. */
const PATIENCE = 300
/** Two changed pieces that share less are told apart as wholes, not sign by sign. */
const RELATED = 0.4

/** What differs between two texts: clause by clause, and sign by sign where two clauses are versions of one. */
export function textDiff(left: string, right: string): TextDiff {
  const parts = diffArrays(clausesOf(left), clausesOf(right), { timeout: PATIENCE })
  if (parts === undefined) return { left: runs([[left, true]]), right: runs([[right, true]]) }
  const sides: { readonly left: Pair[]; readonly right: Pair[] } = { left: [], right: [] }
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]]
    const text = part?.value.join('') ?? ''
    const isChange = part?.removed === true && next?.added === true
    const fine = isChange ? versionsOf(text, next.value.join('')) : sidesOf(text, part)
    sides.left.push(...fine.left)
    sides.right.push(...fine.right)
    if (isChange) at += 1
  }
  return { left: runs(sides.left), right: runs(sides.right) }
}

interface Sides {
  readonly left: Pairs
  readonly right: Pairs
}

/** A piece that is on one side only, or on both. */
function sidesOf(text: string, part: { readonly added: boolean; readonly removed: boolean } | undefined): Sides {
  if (part?.removed) return { left: [[text, true]], right: [] }
  if (part?.added) return { left: [], right: [[text, true]] }
  return { left: [[text, false]], right: [[text, false]] }
}

type Pair = readonly [text: string, own: boolean]
type Pairs = readonly Pair[]

function versionsOf(left: string, right: string): Sides {
  const whole = { left: [[left, true] as const], right: [[right, true] as const] }
  const [a, b] = [signsOf(left), signsOf(right)]
  const parts = diffArrays(a, b, { timeout: PATIENCE })
  if (parts === undefined) return whole
  const shared = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0)
  if (shared < RELATED * Math.max(a.length, b.length)) return whole
  const side = (skip: 'added' | 'removed'): Pairs =>
    parts.filter(part => !part[skip]).map(part => [part.value.join(''), part.added || part.removed])
  return { left: side('added'), right: side('removed') }
}

/** A clause ends with its mark. */
function clausesOf(text: string): string[] {
  return text.match(/[^。；！？，、\n]*[。；！？，、\n]|[^。；！？，、\n]+/gu) ?? []
}

/** A number or a Latin word is one sign; everything else is a sign each. */
function signsOf(text: string): string[] {
  return text.match(/\d[\d.,%％]*|[A-Za-z]+|[\s\S]/gu) ?? []
}

/** Neighbours of one kind joined, empty ones left out. */
function runs(pairs: Pairs): readonly Run[] {
  const joined: { text: string; own: boolean }[] = []
  for (const [text, own] of pairs) {
    const last = joined.at(-1)
    if (text === '') continue
    if (last?.own === own) last.text += text
    else joined.push({ text, own })
  }
  return joined
}
