import { APPLICANTS } from '../../domain/forms/applications.ts'
import { GB_2021_30 } from '../../domain/forms/gb-2021-30.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { FIRST_YEAR, type District } from './districts.ts'
import type { Random } from './random.ts'

/** Figures of a report by cell. */
export type Figures = Map<CellId, number>

const PARTS = APPLICANTS.filter(column => column.id !== 'total').map(column => column.id)
const OUTCOMES = GB_2021_30.tables[1].rows.filter(each => !['received', 'closing'].includes(each.group))

/** How usual each outcome is, per thousand closed. */
const WEIGHTS: Readonly<Record<string, number>> = {
  granted: 400,
  partial: 130,
  denied_state_secret: 3,
  denied_law_prohibited: 6,
  denied_safety_stability: 3,
  denied_third_party: 14,
  denied_internal_affairs: 9,
  denied_process_info: 16,
  denied_enforcement_file: 14,
  denied_admin_query: 12,
  unable_not_held: 215,
  unable_must_create: 22,
  unable_unclear: 14,
  refused_petition: 36,
  refused_duplicate: 22,
  refused_publication: 2,
  refused_excessive: 5,
  refused_reconfirm: 5,
  other_not_corrected: 26,
  other_fee_unpaid: 0,
  other_misc: 36,
}

const YEAR_FACTOR = [0.82, 0.7, 0.88, 0.95, 1.02, 1.1, 1.18, 1.24] as const

/** What goes over from one year to the next, by applicant. */
export type Carried = Readonly<Record<string, number>>

/** Table 3 of one year: received and carried in by applicant, each dealt to one outcome or carried out. */
export function applicationsOf(
  random: Random,
  { district, year, carriedIn }: { readonly district: District; readonly year: number; readonly carriedIn: Carried },
): { readonly figures: Figures; readonly carriedOut: Carried; readonly processed: number } {
  const figures: Figures = new Map()
  const factor = YEAR_FACTOR[year - FIRST_YEAR] ?? 1
  const received = random.dealt(Math.round(random.skewed(district.demand * factor, 1.25)), applicantWeights(district))
  const weights = OUTCOMES.map(each => random.skewed((WEIGHTS[each.id] ?? 0) * leaning(each.group, district), 1.4))
  const carriedOut: Record<string, number> = {}
  let closed = 0
  PARTS.forEach((applicant, index) => {
    const fresh = received[index] ?? 0
    const before = carriedIn[applicant] ?? 0
    const later = random.hits(fresh, 0.065)
    const processed = fresh + before - later
    const dealt = random.dealt(processed, weights)
    figures.set(`3/new_received/${applicant}`, fresh)
    figures.set(`3/carried_in/${applicant}`, before)
    OUTCOMES.forEach((each, place) => figures.set(`3/${each.id}/${applicant}`, dealt[place] ?? 0))
    figures.set(`3/total_processed/${applicant}`, processed)
    figures.set(`3/carried_out/${applicant}`, later)
    carriedOut[applicant] = later
    closed += processed
  })
  return { figures: withTotals(figures), carriedOut, processed: closed }
}

/** The outcomes of gb-2019-60: （六）其他处理 in one row. */
export function inOneOther(figures: Figures): Figures {
  const split = OUTCOMES.filter(each => each.group === 'other').map(each => each.id)
  const one: Figures = new Map([...figures].filter(([cell]) => !split.includes(cell.split('/')[1] ?? '')))
  for (const { id } of APPLICANTS) {
    one.set(
      `3/other_all/${id}`,
      split.reduce((sum, each) => sum + (figures.get(`3/${each}/${id}`) ?? 0), 0),
    )
  }
  return one
}

function applicantWeights({ natural }: District): readonly number[] {
  const rest = 1 - natural
  return [natural, rest * 0.68, rest * 0.02, rest * 0.03, rest * 0.15, rest * 0.12]
}

function leaning(group: string, { denies, refuses }: District): number {
  if (group === 'denied') return denies
  return group === 'refused' ? refuses : 1
}

function withTotals(figures: Figures): Figures {
  for (const { id } of GB_2021_30.tables[1].rows) {
    figures.set(
      `3/${id}/total`,
      PARTS.reduce((sum, part) => sum + (figures.get(`3/${id}/${part}`) ?? 0), 0),
    )
  }
  return figures
}
