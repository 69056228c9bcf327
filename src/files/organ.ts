import type { Level, Scope } from '../domain/scope.ts'
import { PREFECTURE_CITIES, SHORT_PREFECTURES } from './prefectures.ts'

/** What a body's name tells: its region, its level and whose work it counts. Nothing is guessed beyond the name. */
export interface OrganFacts {
  readonly region: string
  readonly level: Level
  readonly scope: Scope
}

/** Offices of the state that stand before the place they serve. */
const STATE = /^(?:国家税务总局|中国人民银行|国家金融监督管理总局|国家统计局|中华人民共和国)/u
const MUNICIPALITIES = /^(?:北京|上海|天津|重庆)市/
const PROVINCE = /^[\p{L}]{2,7}?(?:省|自治区)|^(?:北京|上海|天津|重庆)市/u
/** 市 that ends a place's name: not 市场, 市政, nor the first half of 新市区. */
const CITY = '市(?![场政容区])'
const PREFECTURE = new RegExp(`^(?:[^县区旗]{2,7}?(?:自治州|地区|盟|${CITY})|(?:${SHORT_PREFECTURES})州)`, 'u')
const COUNTY = new RegExp(
  `^[\\p{L}]{1,9}?(?:自治县|县|林区|特区|新区|综合实验区|开发区|高新区|区|自治旗|旗|${CITY})`,
  'u',
)
const TOWN = /^[\p{L}]{1,9}?(?:街道办事处|街道|镇|乡|苏木)/u
const TOWN_INSIDE = /^(?:人民)?政府([\p{L}]{1,9}?(?:街道办事处|街道|镇|乡|苏木))(?!企)/u
const GOVERNMENT = /人民政府$|区(?:管理委员会|管委会)$/
/** Words of a body, not of a place: 住房和城乡建设局 is no 乡. */
const BODY_WORDS =
  /住房|规划|自然资源|国土|管理|监督|交通|环境|旅游|园林|民政|财政|水利|卫生|科技|执法|房屋|城乡|城市|城区|城镇|社区|公共|行政|服务|委员会|市场|乡村|区域|县域|村镇|镇村|风景|农业|发展|公安/u
const ZONE = /(?:开发区|新区|实验区|高新区|街道|街道办事处|园区|示范区|林区|特区)$/u

/** Reads the name of a body from the left: province, prefecture, county, town, and what is left of it. */
export function organFacts(organ: string): OrganFacts {
  const steps = stepsOf(organ)
  const level = levelOf(steps)
  return { region: [steps.province, steps.prefecture, steps.county].join(''), level, scope: scopeOf(organ, steps) }
}

interface Steps {
  readonly province: string
  readonly prefecture: string
  readonly county: string
  readonly town: string
  readonly rest: string
}

function stepsOf(organ: string): Steps {
  let rest = organ.replace(STATE, '')
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[0] ?? ''
    if (found === '' || (BODY_WORDS.test(found) && !ZONE.test(found))) return ''
    rest = rest.slice(found.length)
    return found
  }
  const province = take(PROVINCE)
  const prefecture = MUNICIPALITIES.test(province) ? '' : take(PREFECTURE)
  const county = isBody(rest) ? '' : take(COUNTY)
  const town = isBody(rest) ? (TOWN_INSIDE.exec(rest)?.[1] ?? '') : take(TOWN)
  return { province, prefecture, county, town, rest }
}

/** What is left is the body itself (人民政府, 财政局 …), not a further region. */
function isBody(rest: string): boolean {
  return rest === '' || /^(?:人民政府|政府|市场|社区|城市|城区|城乡|城镇|区域|县域|乡村|乡镇|村镇|镇村|地区)/.test(rest)
}

function levelOf({ province, prefecture, county, town, rest }: Steps): Level {
  if (town !== '') return 'town'
  if (county !== '') return 'county'
  if (prefecture !== '' && /局\p{Script=Han}{2,8}分局$/u.test(rest)) return 'county'
  if (/(?:州|地区|盟)$/.test(prefecture)) return 'prefecture'
  if (prefecture !== '') return PREFECTURE_CITIES.has(prefecture.slice(0, -1)) ? 'prefecture' : ''
  return province === '' ? '' : 'province'
}

/** A government, or a place named alone, may count its own work or all below it: the name does not tell. */
function scopeOf(organ: string, { province, prefecture, county, town, rest }: Steps): Scope {
  if (organ === '') return 'unknown'
  if (town !== '') return 'own'
  const place = rest === '' && province + prefecture + county !== ''
  return place || GOVERNMENT.test(organ) ? 'unknown' : 'own'
}
