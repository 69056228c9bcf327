/** What a column or row of an unknown sheet can mean besides a cell of the form. */
export const FACT_TARGETS = ['report_year', 'organ', 'region', 'uscc', 'division_code', 'scope', 'published'] as const
export type FactTarget = (typeof FACT_TARGETS)[number]
