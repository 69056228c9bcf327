import { FACT_TARGETS, type FactTarget } from '../../domain/factTargets.ts'
import type { CellId, FormCell } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import { cellOfId, cellOfPath, keysOf, normaliseLabel, pathOf } from '../labels.ts'
import { fieldsOf } from '../layouts/fields.ts'
import { spellingsOf } from '../../domain/forms/spellings.ts'

/** What a part of a sheet can mean: a cell of the form, or a fact of its report. */
export type Target = CellId | FactTarget

/** What a label means, and how that is known: by name, learnt from this person, guessed by likeness, or not. */
export interface Guess {
  readonly target: Target | null
  readonly how: 'known' | 'learnt' | 'guess' | 'none'
}

const NOTHING: Guess = { target: null, how: 'none' }

/** Labels alike by less than this are not guessed, nor where a second one is nearly as like. */
const LEAST = 0.55
const AHEAD = 0.04

/** What a label of a sheet means. `learnt` holds what the person once said, by `labelKey`. */
export function guessTarget(label: string, learnt: ReadonlyMap<string, string>): Guess {
  const key = labelKey(label)
  if (key === '') return NOTHING
  const taught = targetOf(learnt.get(key) ?? '')
  if (taught !== null) return { target: taught, how: 'learnt' }
  const named = namedTarget(label)
  if (named !== null) return { target: named, how: 'known' }
  const like = likelyCell(label, key)
  return like === null || isPartOf(label, like) ? NOTHING : { target: like, how: 'guess' }
}

function likelyCell(label: string, key: string): CellId | null {
  return cellOfPath([...pathOf(label), '总计']) ?? likeliest(key)
}

const TOTAL = /^(?:合计|总计|总数|总量|数量?|件数|小计)$/u

/** 新收申请数/法人 is not all applications: what is said beside the name of a total divides it, and the form has no such cell. */
function isPartOf(label: string, cell: CellId): boolean {
  const path = pathOf(label).map(normaliseLabel)
  const [last = ''] = path.splice(-1)
  if (path.length === 0 || TOTAL.test(last)) return false
  const form = ALL_CELLS.get(cell)
  if (!form || keysOf(form.column).some(each => last.includes(each) || each.includes(last))) return false
  const rest = likelyCell(path.join('/'), path.join(''))
  return rest !== null && ALL_CELLS.get(rest)?.row.id === form.row.id
}

/** The key by which spellings of one label are learnt. */
export function labelKey(label: string): string {
  return normaliseLabel(label).slice(0, 200)
}

/** A text that was kept → the target it names; null where it names none. */
export function targetOf(text: string): Target | null {
  return FACT_TARGETS.find(each => each === text) ?? cellOfId(text)
}

function namedTarget(label: string): Target | null {
  const [fact] = [...fieldsOf([label], 'wide').at.keys()]
  return FACT_TARGETS.find(each => each === fact) ?? cellOfId(label) ?? cellOfPath(pathOf(label))
}

function likeliest(key: string): CellId | null {
  let best = { id: null as CellId | null, score: 0 }
  let second = 0
  const pairs = pairsOf(key)
  for (const { id, spellings } of CANDIDATES) {
    const score = Math.max(...spellings.map(each => likeness(pairs, each)))
    if (score > best.score) {
      second = best.score
      best = { id, score }
    } else second = Math.max(second, score)
  }
  return best.score >= LEAST && best.score - second >= AHEAD ? best.id : null
}

interface Candidate {
  readonly id: CellId
  readonly spellings: readonly ReadonlyMap<string, number>[]
}

const CANDIDATES: readonly Candidate[] = [...ALL_CELLS.values()].map(cell => ({
  id: cell.id,
  spellings: cellSpellings(cell).map(each => pairsOf(normaliseLabel(each))),
}))

function cellSpellings({ row, column, group }: FormCell): readonly string[] {
  const rows = spellingsOf(row).map(each => each.replace(/[（(].*$/u, ''))
  const isWhole = column.id === 'total' || row.columns.length === 1
  return rows.flatMap(each => [
    `${each}${column.zh}`,
    `${group?.zh ?? ''}${each}${column.zh}`,
    ...(isWhole ? [each, `${each}数`, `${each}件数`] : []),
  ])
}

/** How often each pair of neighbouring characters stands in a text. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** From 0 to 1: the share of pairs that two texts have in common. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0
  let all = 0
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0)
    all += count
  }
  for (const count of other.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
