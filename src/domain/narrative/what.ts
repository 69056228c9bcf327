import type { Spot } from './clauses.ts'
import { stripTail } from './tail.ts'

const TAIL: readonly string[] = [
  '分别为',
  '总计',
  '共计',
  '合计',
  '累计',
  '总数',
  '共有',
  '达到',
  '超过',
  '突破',
  '多达',
  '不少于',
  '共',
  '达',
  '为',
  '是',
  '约',
  '近',
  '超',
  '逾',
  '了',
  '有',
  '仅',
  '各',
  '的',
  '计',
  '等',
]
const HEAD =
  /^(?:其中|同时|此外|另外|并且?|全年|本年度?|今年|年内|共计?|截[至止]|目前|在?\d{4}年度?(?:全年)?|按时|及时|同步|还|已|均|积极|分别|主要包括|包括|含|[一二三四五六七八九]是)/
const MEANS =
  /^(?:通过|依托|利用|借助|在|于|由|对|围绕)[^，、]{1,24}?(?:网站|平台|渠道|公众号|新媒体|媒体|微博|微信|途径|方式|系统|网)(?:上|等)?/
const VERB =
  /(?:召开|举办|开展|组织|发布|公开|推出|新增|开设|制作|编发|印发|转发|办理|收到|受理|举行|接待|完成|制发|出台|撰写|录制|刊发|审核|报送|更新|设置|设立|新建|整改|征集|采纳|发放|建立|建成|打造|编制|梳理|参加|发出|承办|制定|修订|废止|答复|回复|办结|公布|刊登|发表|编印|策划|配备|指导|拍摄|上传|发现|处理|进行|涉及|覆盖|形成|累计|完善|优化|划分|采取|配发|配套|发至|发给|下发|送达|邀请|服务|惠及|走访|落实|收集|征求)$/
const LEADING =
  /^(?:累计|共)?(?:召开|举办|开展|组织|发布|推出|新增|开设|制作|编发|印发|转发|办理|举行|接待|完成|制发|出台|撰写|录制|刊发|报送|更新|设置|设立|新建|征集|采纳|发放|编制|配套发布|参加|承办|公布|刊登|发出|收到)(?=..)/
const GENERIC = /^(?:各类|相关|有关|类|政府|政务)*(?:信息|内容|材料|资料|活动|形式|方式|工作|产品|次|数据|问题)?$/
const AFTER_STOP =
  /[“”"「」…]|(?:，|以及|并|且|进行|予以|用于|提供给|推动|确保|涵盖|覆盖|涉及|其中|占|同比|较|比上|全部|均|建立|配备)/
const PREPOSITION = /^(?:[对向为给将把由从经以与和及按有]|其中|并对|并向)$/
const PLACE = /^(?:全|我)[省市县区镇乡局州盟旗]$/
const NOT_NOUN =
  /^(?:以上|左右|上下|以内|的?[，。]|并|且|及|和|与|均|全部|其中|占|同比|较|比|按|已|在|经|由|到|被|为|以|进行|予以|答复|办结|不|未|都|后|时|内|，)/

/** The noun phrase a number counts, as written: before it (文件9件) or after it (5个专栏). '' where there is none. */
export function whatOf(spot: Spot, list: string): string {
  const before = nounBefore(spot, list)
  const after = nounAfter(spot)
  if (
    after !== '' &&
    (before === '' ||
      PLACE.test(before) ||
      VERB.test(before) ||
      stripTail(spot.before, TAIL.slice(0, -1)).endsWith('等'))
  )
    return after
  if (before === '') return after
  return before
}

/** `list` is the text since the last comma: 会议速读、议题解读等信息 belongs together. */
function nounBefore({ before }: Spot, list: string): string {
  const core = bare(stripTail(before, TAIL))
  const at = core.lastIndexOf('等')
  const short = at >= 0 && at < core.length - 1 ? core.slice(at + 1) : core
  const isWhole = at >= 0 && GENERIC.test(short)
  const phrase = isWhole ? bare(stripTail(list, TAIL)) : short
  const noun = phrase.replace(LEADING, '')
  if (PREPOSITION.test(noun)) return ''
  return GENERIC.test(noun) ? phrase : noun
}

function nounAfter({ after }: Spot): string {
  const text = after.replace(/^(?:以上|左右|上下|余|多)?的?/, '')
  if (NOT_NOUN.test(text)) return ''
  const stop = AFTER_STOP.exec(text)
  return (stop ? text.slice(0, stop.index) : text).slice(0, 24)
}

function bare(text: string): string {
  let rest = unquoted(text)
  for (let times = 0; times < 6; times++) {
    const shorter = rest.replace(HEAD, '').replace(MEANS, '')
    if (shorter === rest || shorter === '') return rest
    rest = shorter
  }
  return rest
}

/** What follows a quoted name, or the name with it where that alone says nothing: “政府开放日”活动. */
function unquoted(text: string): string {
  const end = text.lastIndexOf('”')
  if (end < 0) return text.slice(text.lastIndexOf('“') + 1)
  const tail = text.slice(end + 1)
  return GENERIC.test(tail) ? text.slice(Math.max(0, text.lastIndexOf('“', end))) : tail
}
