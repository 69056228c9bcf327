import { LEVELS } from '../../domain/scope.ts'
import { UNIT_KINDS } from '../../domain/unit.ts'
import type { Bodies } from '../../engines/bodies.ts'

/** Codes that no province has: an invented nation is nobody's. */
const CODES = [
  16, 17, 18, 19, 20, 24, 25, 26, 27, 28, 29, 30, 38, 39, 40, 47, 48, 49, 55, 56, 57, 58, 59, 60, 66, 67, 68, 69, 70,
  72, 73,
]
const DIGITS = [...'零一二三四五六七八九']
const OFFICES = [
  '人民政府办公室',
  '公安局',
  '自然资源局',
  '住房和城乡建设局',
  '财政局',
  '教育局',
  '人力资源和社会保障局',
  '市场监督管理局',
  '民政局',
  '卫生健康局',
  '农业农村局',
  '交通运输局',
  '生态环境局',
  '司法局',
  '发展和改革局',
  '水利局',
  '应急管理局',
  '审计局',
  '统计局',
  '医疗保障局',
  '城市管理局',
  '文化和旅游局',
  '退役军人事务局',
  '行政审批服务局',
] as const
const PREFECTURES = 11
const COUNTIES = 9

/** One invented body: what size of work it has, and whose reports count its own. */
export interface MadeBody {
  readonly organ: string
  readonly code: string
  readonly region: string
  readonly level: 'province' | 'prefecture' | 'county' | 'town'
  readonly kind: 'government' | 'office' | 'department' | 'town'
  /** Place of the body above, -1 for none. */
  readonly parent: number
  readonly province: string
}

/** Invented provinces down to towns and departments, `count` bodies in all, province by province. */
export function madeBodies(count: number): readonly MadeBody[] {
  const provinces = Math.min(CODES.length, Math.max(1, Math.round(count / 4000)))
  const bodies: MadeBody[] = []
  for (let at = 0; at < provinces; at += 1) {
    const until = Math.round((count * (at + 1)) / provinces)
    addProvince(bodies, { number: at + 1, code: String(CODES[at] ?? 16), until })
  }
  return bodies
}

interface Wish {
  readonly number: number
  readonly code: string
  /** How many bodies there are when the province is complete. */
  readonly until: number
}

function addProvince(bodies: MadeBody[], { number, code, until }: Wish): void {
  const name = `合成${numeral(number)}省`
  const add = (body: Omit<MadeBody, 'province'>): number => bodies.push({ ...body, province: code }) - 1
  const top = add({
    organ: `${name}人民政府`,
    code: `${code}0000`,
    region: name,
    level: 'province',
    kind: 'government',
    parent: -1,
  })
  const governments: {
    readonly place: number
    readonly region: string
    readonly code: string
    readonly level: MadeBody['level']
  }[] = []
  for (let city = 1; city <= PREFECTURES && bodies.length < until; city += 1) {
    const region = `${name}第${numeral(city)}市`
    const own = `${code}${String(city).padStart(2, '0')}00`
    const place = add({
      organ: `${region}人民政府`,
      code: own,
      region,
      level: 'prefecture',
      kind: 'government',
      parent: top,
    })
    governments.push({ place, region, code: own, level: 'prefecture' })
    for (let county = 1; county <= COUNTIES && bodies.length < until; county += 1) {
      const below = `${region}第${numeral(county)}县`
      const inner = `${own.slice(0, 4)}${String(20 + county)}`
      const seat = add({
        organ: `${below}人民政府`,
        code: inner,
        region: below,
        level: 'county',
        kind: 'government',
        parent: place,
      })
      governments.push({ place: seat, region: below, code: inner, level: 'county' })
    }
  }
  for (let turn = 0; bodies.length < until; turn += 1) {
    const above = governments[turn % governments.length]
    if (!above) return
    const round = Math.floor(turn / governments.length)
    const office = OFFICES[round]
    const isTown = office === undefined
    const organ = isTown
      ? `${above.region}第${numeral(round - OFFICES.length + 1)}镇人民政府`
      : `${above.region}${office}`
    const kind = isTown ? 'town' : round === 0 ? 'office' : 'department'
    add({ ...above, organ, level: isTown ? 'town' : above.level, kind, parent: above.place })
  }
}

function numeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  if (number > 99) return [...String(number)].map(digit => DIGITS[Number(digit)]).join('')
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}

/** Made bodies in the columns of a data set. */
export function bodiesOf(made: readonly MadeBody[]): Bodies {
  return {
    organ: made.map(body => body.organ),
    code: made.map(body => body.code),
    region: made.map(body => body.region),
    uscc: made.map(() => ''),
    level: made.map(body => LEVELS.indexOf(body.level)).join(''),
    kind: made.map(body => UNIT_KINDS.indexOf(body.kind)).join(''),
    parent: made.map(body => body.parent),
  }
}
