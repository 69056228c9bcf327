/** The forms that the years of some bodies may be shown in. */
export const YEAR_FORMS = ['lines', 'panels', 'heatYears'] as const
export type YearForm = (typeof YEAR_FORMS)[number]

/** Up to so many lines are told apart; so many small charts are looked through. */
const LINES = 3
const PANELS = 24

/** One or a few bodies: lines; some: small charts and a heat map; many: a heat map alone. One year: no form. */
export function yearForms(units: number, years: number): readonly YearForm[] {
  if (years < 2 || units === 0) return []
  if (units <= LINES) return ['lines']
  return units <= PANELS ? ['panels', 'heatYears'] : ['heatYears']
}

/** The view that a selection opens with: one report, one body over years, or many bodies. */
export function viewOfSelection(units: number, years: number): 'report' | 'years' | 'rank' {
  if (units === 1) return years > 1 ? 'years' : 'report'
  return 'rank'
}
