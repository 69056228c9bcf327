import type { Report } from '../../domain/report.ts'
import type { Choice } from '../choice.ts'
import type { Balance } from './balance.ts'

/** How the checks of one report stand, as far as a table asks. */
interface Tally {
  readonly unbalanced: number
  readonly untold: number
  readonly fails: number
  readonly warns: number
}

/** The places of the reports that a choice leaves in: its units, years and scope. */
export function chosenPlaces(
  reports: readonly Report[],
  choice: Pick<Choice, 'units' | 'years' | 'scope'>,
): Int32Array {
  const units = new Set(choice.units)
  const [from, to] = choice.years ?? [-Infinity, Infinity]
  const places: number[] = []
  reports.forEach(({ organ, year, scope }, place) => {
    if (units.size > 0 && !units.has(organ)) return
    if (choice.years !== null && (year === null || year < from || year > to)) return
    if (choice.scope === '' || scope === choice.scope) places.push(place)
  })
  return Int32Array.from(places)
}

/** Of these places, the reports that hold a text and whose checks stand as asked. */
export function fittingPlaces(
  places: Int32Array,
  reports: readonly Report[],
  asked: { readonly text: string; readonly balance: Balance; readonly tallies: ReadonlyMap<number, Tally> },
): Int32Array {
  const sought = asked.text.trim().toLowerCase()
  if (sought === '' && asked.balance === '') return places
  return places.filter(place => {
    const report = reports[place]
    return report !== undefined && hasText(report, sought) && fits(asked.tallies.get(place), asked.balance)
  })
}

function hasText({ organ, region, source }: Report, sought: string): boolean {
  return sought === '' || [organ, region, source].join('\n').toLowerCase().includes(sought)
}

function fits(tally: Tally | undefined, balance: Balance): boolean {
  if (balance === '') return true
  if (!tally) return false
  const { unbalanced, untold, fails, warns } = tally
  const kept = {
    balanced: unbalanced === 0 && untold === 0,
    unbalanced: unbalanced > 0,
    untold: untold > 0,
    fails: fails > 0,
    warns: warns > 0,
  }
  return kept[balance]
}
