import { isOrganLine, organOfLine } from './title.ts'

/** What the name of a sheet (or a file) says: a body, a year, or neither. */
export interface NameSays {
  readonly organ: string
  readonly year: number | null
}

/** `莱山区2023` → 莱山区, 2023: only where the name is nothing but a body's and a year. */
export function nameSays(name: string): NameSays {
  const years = [...name.matchAll(/(?<!\d)20[0-3]\d(?!\d)/gu)].map(match => Number(match[0]))
  const [year = null, ...others] = [...new Set(years)]
  const rest = name
    .replaceAll(/20[0-3]\d/gu, '')
    .replaceAll(/[\s_\-—－·.、（）()]/gu, '')
    .replaceAll(/^年度?|年度?$|政府信息公开|工作|年度报告|年报|报告/gu, '')
  return { organ: isOrganLine(rest) ? organOfLine(rest) : '', year: others.length > 0 ? null : year }
}
