import { isShare } from './shares.ts'
import type { Found } from './readPiece.ts'

const TOTALS = ['new_received', 'total_processed']
const ONE_OF = [...TOTALS, 'carried_in', 'carried_out']

const WINDOW = 60

/** Brings the claims of a section together: shares folded or set apart, wordy claims given their numbers, doubts dropped. */
export function settle(found: readonly Found[]): readonly Found[] {
  return withShares(withoutDoubt(withCarry(upheldTogether(withAnchors(found)))))
}

/** 均为自然人 takes the number of the applications last counted. */
function withAnchors(found: readonly Found[]): readonly Found[] {
  return found.flatMap((each, index) => {
    if (!Number.isNaN(each.value)) return [each]
    const anchor = found.slice(Math.max(0, index - WINDOW), index).findLast(other => TOTALS.includes(other.field))
    return anchor ? [{ ...each, value: anchor.value, parts: { anchor: anchor.value } }] : []
  })
}

/**
 * 复议7件，诉讼9件，均获维持 is one claim: its counts are part of it. Counts that already have results of their own
 * (维持3件，纠正1件) are left out of it; where no other is left, the words say nothing that can be held to a cell.
 */
function upheldTogether(found: readonly Found[]): readonly Found[] {
  const eaten = new Set<Found>()
  const merged = found.flatMap((each, index) => {
    if (each.field !== 'all_upheld') return [each]
    const before = found
      .slice(Math.max(0, index - WINDOW), index)
      .filter(other => other.sentence === each.sentence && /^(?:reconsideration|litigation)/.test(other.field))
    const counts = before.slice(before.findLastIndex(other => !other.field.endsWith('_total')) + 1)
    if (counts.length === 0) return before.length === 0 ? [each] : []
    counts.forEach(count => eaten.add(count))
    const parts = Object.fromEntries(counts.map(count => [count.field.replace(/_total$/, ''), count.value]))
    const value = counts.reduce((sum, count) => sum + count.value, 0)
    return [{ ...each, start: counts[0]?.start ?? each.start, parts, value }]
  })
  return merged.filter(each => !eaten.has(each))
}

/** One number a field a sentence; a named body's number gives way to the whole's. */
function withoutDoubt(found: readonly Found[]): readonly Found[] {
  const byKey = new Map<string, Found[]>()
  for (const each of found) {
    const same = byKey.get(keyOf(each))
    if (same) same.push(each)
    else byKey.set(keyOf(each), [each])
  }
  const seen = new Set<string>()
  return found.filter(each => {
    if (!ONE_OF.includes(each.field)) return true
    const same = byKey.get(keyOf(each)) ?? []
    const place = `${each.sentence.start} ${keyOf(each)}`
    const isSecond = seen.has(place)
    seen.add(place)
    if (same[0]?.value === each.value && same.slice(0, WINDOW).every(other => other.value === each.value)) return true
    if (each.subject !== '')
      return same[0] === each && same.slice(0, WINDOW).every(other => other.subject === each.subject)
    return !isSecond || each.isNew === true
  })
}

function keyOf({ field, year, annual }: Found): string {
  return [field, year, annual].join(' ')
}

/** A total followed by 含…结转 in its sentence includes what was brought forward. */
function withCarry(found: readonly Found[]): readonly Found[] {
  return found.map((each, index) => {
    if (!TOTALS.includes(each.field)) return each
    const next = found.slice(index + 1, index + 5).find(other => other.field === 'carried_in')
    return next?.inPart && next.sentence === each.sentence ? { ...each, withCarry: true } : each
  })
}

/** A share that follows from the text's own numbers belongs to its number; another is a claim of its own. */
function withShares(found: readonly Found[]): readonly Found[] {
  return found.flatMap((each, index) => {
    const { stated, ...rest } = each
    if (!stated) return [rest]
    const wholes = found
      .slice(0, index)
      .filter(other => other.sentence === each.sentence || TOTALS.includes(other.field))
    const follows = wholes.some(other => isShare(stated.value, stated.decimals, [each.value, other.value]))
    if (follows) return [{ ...rest, share: stated.value }]
    const apart = { ...rest, ...stated, check: 'NT-PCT', field: `share:${each.field}` } as const
    return [rest, apart]
  })
}
