import { simplified, withoutAids } from './han.ts'

/** What a report's title says; `organ` is empty and `year` null where it does not. */
export interface Title {
  readonly title: string
  readonly organ: string
  readonly year: number | null
}

const YEAR = '(?:(20[0-3]\\d)年?度?)'
const TITLE = new RegExp(
  `^(.{0,70}?)(?:政府信息(?:主动公开|[和与及]?(?:政务|政府)?(?:信息)?公开)|(?:依法)?公开政府信息|政务(?:信息)?公开(?:[和与及暨]政府信息公开)?|信息公开)(?:工作)?(?:情况)?的?${YEAR}?的?(?:工作)?(?:年度|年)?(?:工作)?(?:总结)?(?:情况)?(报告|年报)(.{0,30})$`,
  'u',
)
/** What may frame a title inside its own line. */
const BEFORE = /^(?:标题|名称|信息名称|附件|题目|【[^】]{0,8}】|\[[^\]]{0,8}\])\d?[:：]?/u
const AFTER = /^(?:[（(]?(20[0-3]\d)年?度?[)）]?)?(?:的?(?:通知|公告|公示|公布|说明|报告|函))?[。]?$/u
const LINKING = /^(?:现)?(?:关于|将|予以)?(?:印发|公布|发布|公开|报送|转发|编制)|^现将/u
const LINKED = /关于(?:印发|公布|发布|公开|报送|编报|上报)?$|的$/u
/** A body that only speaks of itself. */
const SELF = /^(?:我|本)(?:[局委办厅镇乡街区县市院部所站]|街道|单位|机关|部门)$/u

/** One line (white space taken out) that is a title and nothing else; null for any other. */
export function wholeTitle(line: string): Title | null {
  const written = plainLine(line)
    .replaceAll(/[《》]/gu, '')
    .replace(BEFORE, '')
  const text = simplified(written)
  const match = text.length <= 100 ? TITLE.exec(text) : null
  if (!match) return null
  const [, left = '', middle, , right = ''] = match
  const after = AFTER.exec(right)
  const part = leftOf(left)
  if (!after || part === null) return null
  const year = part.year ?? yearOf(middle) ?? yearOf(after[1])
  if (year === null && !/年度|年报/u.test(text)) return null
  const at = text.indexOf(part.organ)
  const organ = written.slice(at, at + part.organ.length)
  return { title: written.replace(/^[-—–_]{1,3}|[-—–_。]{1,3}$/gu, ''), organ, year }
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** The last title inside a line that holds more (a path of links, a sentence); null where there is none. */
export function titleWithin(line: string): Title | null {
  const pieces = plainLine(line).split(/[>＞»›|｜/\\_：:，,。；;！!《》]|--+|—+/u)
  const found = pieces.map(piece => wholeTitle(piece.replace(ORDERS, '').replace(REST, '$1')))
  return found.findLast(each => each !== null && each.year !== null) ?? null
}

/** “现编制”, “依据…制定” and the like before a title in a sentence. */
const ORDERS =
  /^.{0,60}?(?:编制|公布|发布|制作|撰写|形成|印发|现将|公开)(?:和公布|和发布|并公布|并发布)?(?:了|的|本)?(?=[^编制]{0,60}政府信息)/u

/** What goes on behind a title in a sentence. */
const REST = /(公开.{0,20}?(?:报告|年报)(?:[（(]20\d\d年?度?[)）])?).*$/u

function leftOf(left: string): { readonly organ: string; readonly year: number | null } | null {
  const years = [...left.matchAll(/(20[0-3]\d)年?度?/gu)]
  const last = years.at(-1)
  if (!last) return organPart(left, null)
  const year = Number(last[1])
  const before = left.slice(0, last.index)
  const behind = left.slice(last.index + last[0].length)
  return organPart(
    bare(behind) === '' ? before : bare(before) === '' || years.length > 1 ? behind : before + behind,
    year,
  )
}

function organPart(text: string, year: number | null): { readonly organ: string; readonly year: number | null } | null {
  const organ = bare(text)
  if (SELF.test(organ)) return { organ: '', year }
  if (organ.length > 45 || !/^[\p{Script=Han}（）()·、\-—A-Za-z]*$/u.test(organ)) return null
  if (
    /^(?:我|本)|关于|做好|根据|按照|编制(?!委)|条例|本报告|要求|统计(?!局|调查)|报送|历年|往年|查看|下载/u.test(organ)
  )
    return null
  return { organ: /^(?:本级|全[市区县省]|各单位|部门|市级|区级|县级|省级|年度)?$/u.test(organ) ? '' : organ, year }
}

/** A body's name without what only joins it to the title. */
function bare(text: string): string {
  return text
    .replace(/^[-—–_·、：:]{1,3}|[-—–_·、：:]{1,3}$/gu, '')
    .replace(LINKING, '')
    .replace(LINKED, '')
    .replace(/^关于/u, '')
    .replace(/^[-—–_]{1,3}|[-—–_]{1,3}$/gu, '')
    .replace(/^中国(?=.{2,12}(?:省|市|县|区|自治))/u, '')
}

const HAN_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((han, at) => [han, String(at)]),
)

/** One width, no white space, 二〇二三年 as 2023年. */
function plainLine(line: string): string {
  return withoutAids(line)
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/gu, char => char.normalize('NFKC'))
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll(/[“”"*#]/gu, '')
    .replaceAll(/[【[](20[0-3]\d年?度?)[\]】]/gu, '$1')
    .replaceAll(/20[0-3]\d[-—–~至](20[0-3]\d)学?年度?/gu, '$1年')
    .replaceAll(/二[〇○零OＯ0][一二三][〇○零一二三四五六七八九](?=年)/gu, year =>
      [...year.replaceAll(/[○零OＯ0]/gu, '〇')].map(han => HAN_DIGITS[han] ?? han).join(''),
    )
}

const BODY =
  /(?:政府|办公室|办公厅|局|委|委员会|厅|部|院|中心|办|处|所|站|街道|镇|乡|县|区|市|省|管委会|大队|支队|总队|公司|行|署|会|社|馆|台|大学|学校|兵团|自治州|盟|旗)(?:[（(][^（）()]{2,20}[)）])?$/u

/** True for a line that is nothing but the name of a body. */
export function isOrganLine(line: string): boolean {
  const text = plainLine(line)
  if (!/^[\p{Script=Han}（）()·、]{3,40}$/u.test(text) || !BODY.test(simplified(text))) return false
  return !/政务公开|信息公开|首页|搜索|服务|互动|当前|欢迎|网站|门户|机构职能|^(?:政府|人民政府|办公室)$/u.test(text)
}

/** The name that a line holds, white space taken out. */
export function organOfLine(line: string): string {
  return plainLine(line)
}
