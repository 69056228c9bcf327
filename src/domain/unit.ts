/** What kind of body a unit is, where the data set says. */
export const UNIT_KINDS = ['government', 'office', 'department', 'area_bureau', 'town', ''] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** One body that reports, over all its years: the name it reports under, its parent body, its kind. */
export interface Unit {
  readonly organ: string
  readonly parent: string
  readonly kind: UnitKind
}
