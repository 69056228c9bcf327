/** The year that a text states, null where it is none that a report can have. */
export function yearOfText(text: string): number | null {
  const year = /^\s*(\d{4})\s*年?\s*$/.exec(text)?.[1]
  if (year === undefined) return null
  return Number(year) >= 2008 && Number(year) <= 2099 ? Number(year) : null
}
