import type { Report } from '../report.ts'

/** What kind of body reports, as far as its name says; '' where it does not. */
export type Body = 'government' | 'zone' | 'office' | 'department' | ''

const OFFICE = /办公[厅室](?:（.*）|\(.*\))?$/
const GOVERNMENT = /(?:人民政府|行政公署|行署)$|^.{1,20}(?:省|自治区|市|自治州|州|县|自治县|旗|盟|区)(?:政府)?$/
const ZONE = /(?:管理委员会|管委会)$/
const TOWN = /(?:镇|乡|苏木|街道|街道办事处)(?:人民政府|办事处)?$/
const STATE_COUNCIL = /^(?:国家|国务院|中华人民共和国|全国)|^(?:中国人民银行|海关总署|审计署|税务总局)$/

/** What kind of body this is, by the end of its name. */
export function bodyOf({ organ }: Pick<Report, 'organ'>): Body {
  if (organ === '') return ''
  if (OFFICE.test(organ)) return 'office'
  if (ZONE.test(organ)) return 'zone'
  if (GOVERNMENT.test(organ) || TOWN.test(organ)) return 'government'
  return 'department'
}

/** A town, township or street office: the law's dates and duties of counties and above are not its own. */
export function isTown({ organ, level }: Pick<Report, 'organ' | 'level'>): boolean {
  return level === 'town' || (level === '' && TOWN.test(organ))
}

/**
 * Whether the body may make 规章 (立法法): a department of the State Council, the government of a province or of a
 * prefecture-level city or autonomous prefecture, and the office that reports for one; null where it cannot be told.
 * 东莞, 中山, 嘉峪关 and 儋州 have no districts but are prefecture-level cities, so the level covers them.
 */
export function mayMakeRules(report: Pick<Report, 'organ' | 'level'>): boolean | null {
  const { organ, level } = report
  if (STATE_COUNCIL.test(organ)) return true
  if (organ === '' || level === '') return null
  if (level === 'county' || level === 'town') return false
  if (/(?:行政公署|行署|地区|盟)$/.test(organ)) return false
  const body = bodyOf(report)
  if (body === 'office') return /政府办公[厅室]/.test(organ)
  return body === 'government'
}
