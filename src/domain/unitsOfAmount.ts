/** The units that an amount may come in; the form asks for the first. */
export const UNITS_OF_AMOUNT = ['万元', '元', '亿元'] as const
export type UnitOfAmount = (typeof UNITS_OF_AMOUNT)[number]
