import type { FormId, TableId } from '../../domain/forms/form.ts'
import { FORM_IDS, TABLE_IDS } from '../../domain/forms/form.ts'
import { LEVELS, SCOPES, type Level, type Scope } from '../../domain/scope.ts'
import { STATUSES, type Status } from '../../domain/status.ts'
import { plainLabel } from '../labels.ts'

/** `2023`, `2023年`, `２０２３年度` → 2023; null for anything that is no year of a report. */
export function readYear(text: string): number | null {
  const found = /^((?:19|20)\d\d)(?:年度?|\.0)?$/u.exec(plainLabel(text))?.[1]
  return found === undefined ? null : Number(found)
}

/** A day in any usual spelling → `2024-01-19`; null where it is none. A time after it is left out. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const parts =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[ T]\d{1,2}:\d.{0,12})?$/u.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(plain)
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

/** Six digits of a division, or nine or twelve below a county; null for anything else. */
export function readDivisionCode(text: string): string | null {
  const plain = plainLabel(text).replace(/\.0$/u, '')
  return /^[1-9]\d{5}(?:\d{3}|\d{6})?$/u.test(plain) ? plain : null
}

/** The 18 characters of a unified social credit code; null for anything else. Its check character is not looked at. */
export function readUscc(text: string): string | null {
  const plain = plainLabel(text).toUpperCase()
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(plain) ? plain : null
}

const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['', /^(?:不明|未知|层级不明|无)?$/u],
  ['prefecture', /^(?:地市级?|地级市?|市级|设区的?市级?|州级|盟级|副省级市?|市)$/u],
  ['province', /^(?:省级|省部级|省、?自治区、?直辖市级?|自治区级|直辖市级?|省)$/u],
  ['county', /^(?:县级|区级|区县级?|县区级?|县\(市、?区\)级?|县级市|县处级|县|区)$/u],
  ['town', /^(?:乡镇级?|乡级|镇级|街道级?|乡镇\(街道\)级?|镇街级?|乡镇街道级?|乡|镇)$/u],
]

/** An id or a Chinese word for a level; null for an unknown word. */
export function readLevel(text: string): Level | null {
  const plain = plainLabel(text)
  return (
    LEVELS.find(id => id === plain.toLowerCase()) ?? LEVEL_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
  )
}

const SCOPE_WORDS: readonly (readonly [Scope, RegExp])[] = [
  ['unknown', /^(?:不明|未知|口径不明|不详)?$/u],
  ['own', /^(?:本机关|本单位|本部门|机关本身|本机关自身)(?:数据|口径)?$/u],
  ['level', /^(?:[省市区县]?本级|本级政府|本级及(?:所属)?部门)(?:汇总|数据|口径)?$/u],
  ['region', /^(?:本行政区域?|本地区|本区域|全[省市区县州盟乡镇]|区域|行政区域|汇总|全辖区)(?:汇总|数据|口径)?$/u],
]

/** An id or a Chinese word for a scope; null for an unknown word. */
export function readScope(text: string): Scope | null {
  const plain = plainLabel(text)
  return (
    SCOPES.find(id => id === plain.toLowerCase()) ?? SCOPE_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
  )
}

/** An id, the number of the rule or its year (`国办公开办函〔2021〕30号`, `2021年格式`) → the form; null for an unknown one. */
export function readFormat(text: string): FormId | null {
  const plain = plainLabel(text).toLowerCase()
  const id = FORM_IDS.find(each => each === plain)
  if (id !== undefined) return id
  const is2021 = /2021/u.test(plain) || /(?:^|\D)30号/u.test(plain)
  const is2019 = /2019/u.test(plain) || /(?:^|\D)60号/u.test(plain)
  if (is2021 === is2019) return null
  return is2021 ? 'gb-2021-30' : 'gb-2019-60'
}

const TABLE_WORDS: readonly (readonly [TableId, RegExp])[] = [
  [2, /^表?[二2]$|主动公开/u],
  [3, /^表?[三3]$|收到|申请情况|依申请/u],
  [4, /^表?[四4]$|复议|诉讼/u],
]

/** `3`, `表三`, 收到和处理政府信息公开申请情况 → 3; undefined for an empty text, null for an unknown one. */
export function readTable(text: string): TableId | null | undefined {
  const plain = plainLabel(text)
  if (plain === '') return undefined
  return TABLE_IDS.find(id => String(id) === plain) ?? TABLE_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
}

const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  ['zero_reported', /^(?:已?填报为?[0零]|报告为?[0零]|[0零]填报|零报告)$/u],
  ['reported', /^(?:已?填报|已?报告|正常|有值)$/u],
  ['blank', /^(?:未填报?|空白|空|未报|留空)$/u],
  ['unread', /^(?:未能?读出|未读|无法识别|未识别|读不出)$/u],
  ['not_applicable', /^(?:不适用|无此项业务)$/u],
  ['not_in_format', /^(?:本?表中?无此项|格式中?无此项|不在格式中)$/u],
  ['derived', /^(?:由其他格推算|推算|推算值|计算值)$/u],
  ['corrected', /^(?:已?更正|更正值|已?订正)$/u],
]

/** An id or a Chinese word for a status; undefined for an empty text, null for an unknown word. */
export function readStatus(text: string): Status | null | undefined {
  const plain = plainLabel(text)
  if (plain === '') return undefined
  const known = STATUSES.find(id => id === plain.toLowerCase())
  return known ?? STATUS_WORDS.find(([, words]) => words.test(plain))?.[0] ?? null
}
