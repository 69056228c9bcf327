/** Whose work a report counts: one organ, a government with its departments, or the whole region below it. */
export const SCOPES = ['own', 'level', 'region', 'unknown'] as const
export type Scope = (typeof SCOPES)[number]

/** The level of the body in the administrative order; empty where it could not be told. */
export const LEVELS = ['province', 'prefecture', 'county', 'town', ''] as const
export type Level = (typeof LEVELS)[number]
