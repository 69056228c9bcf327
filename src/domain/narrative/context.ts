import type { Piece } from './clauses.ts'

/** What a sentence has said so far: when, who, about what. It is carried from piece to piece. */
export interface Context {
  /** The year spoken of; null where none is named; 'other' for last year and before, 'later' for plans. */
  readonly year: number | 'other' | 'later' | null
  readonly annual: boolean
  /** A total since some earlier time (自…以来, 历年). */
  readonly cumulative: boolean
  readonly subject: string
  readonly topic: 'application' | 'documents' | ''
  /** The sentence speaks of appeals about disclosure, not of appeals in general. */
  readonly disclosure: boolean
  readonly track: 'reconsideration' | 'litigation' | ''
  /** It speaks of the body that decides appeals, not of the one appealed against. */
  readonly otherRole: boolean
  /** What follows 其中, 含 or 包括 in the sentence is part of what came before. */
  readonly inPart: boolean
  readonly listOf: 'outcome' | 'applicant' | 'appeal' | 'rules' | 'normative_documents' | ''
}

export const NOTHING_SAID: Context = {
  year: null,
  annual: true,
  cumulative: false,
  subject: '',
  topic: '',
  disclosure: false,
  track: '',
  otherRole: false,
  inPart: false,
  listOf: '',
}

const YEAR = /^(?:其中|此外|另外|据统计|经统计)?(?:在|截[至止]|到)?(\d{4})年(?!(?:度)?(?:结转|以来|相比|同期|至|-))/
const OLD = /^(?:其中)?(?:在)?(?:去年|上一?年度?|往年|前年|上年度)(?!.{0,10}(?:结转|顺延|滚存|转))/
const THIS = /^(?:其中)?(?:本年度?|今年|全年|报告期内|年内|一年来|20\d\d年度?全年)/
const PART = /上半年|下半年|[一二三四]季度|前三季度|1[-至—~](?:[1-9]|1[01])月|\d{1,2}月份?(?=底|末|，|$|以来|期间)/
const FULL = /12月(?:31日|底|末)|1[-至—~]12月/
const SINCE =
  /(?:自|从).{0,16}(?:以来|起至今)|历年|历史累计|施行以来|开通以来|上线以来|以来.{0,6}累计|近[三五两]年|[三五]年来/
const PLAN = /^(?:下一步|明年|力争|计划|拟|预计|将(?:于|继续|进一步))/
const DOCUMENTS =
  /公文|发文|制发|印发|(?<!予以)主动公开(?!.{0,4}申请)|公开属性|建议|提案|议案|留言|来信|信访件|热线|诉求|咨询|许可|处罚/
const APPLICATION = /申请(?!公开属性)|依申请/
/** 依申请公开80件 in a count of documents is their attribute. */
const ATTRIBUTE = /^(?:其中|属于?)?依申请公开(?:的|类|文件|公文|政府信息|信息)*\d/
const OTHER_ROLE = /审理|代理|化解|应诉|出庭|受理|收到|承办|办理|(?<!未)审结|调解|答复|复议机关|一审|二审|再审|件次/
const NAMED =
  /([\u4e00-\u9fff]{1,16}(?:局|办公室|办|委员会|委|厅|街道办事处|街道|镇|乡|部门|单位|中心|政府|队|所|府办|管委会))(?:共计|共|累计|合计|全年|总计)?(?:收到|受理|新收|接收|接到|办理|办结|答复|处理|收取)/

/** What is said after this piece too. */
export function saidAfter(context: Context, { text: whole, depth }: Piece): Context {
  const text = whole.slice(0, 120)
  if (text.length === 0) return context
  return {
    ...context,
    ...(depth === 0 ? whenOf(context, text) : {}),
    subject: subjectOf(text) ?? context.subject,
    topic: topicOf(text, context) ?? context.topic,
    disclosure: context.disclosure || /信息公开|依申请公开|公开类/.test(text),
    track: trackOf(text) ?? context.track,
    otherRole: context.otherRole || (/复议|诉讼/.test(text) && OTHER_ROLE.test(text)),
    inPart: context.inPart || /^(?:其中|含|包括|包含)/.test(text),
  }
}

/** What stays said at the end of a sentence: the year and the topic, inside a paragraph; only the topic beyond. */
export function saidAcross(context: Context, sameParagraph: boolean): Context {
  const { topic, annual, cumulative, subject } = context
  const year = context.year === 'later' ? null : context.year
  return sameParagraph ? { ...NOTHING_SAID, topic, year, annual, cumulative, subject } : { ...NOTHING_SAID, topic }
}

/** True where what is said is not about the report's own year, or not yet true. */
export function isElsewhere(context: Context): boolean {
  return typeof context.year === 'string' || context.cumulative
}

function whenOf(context: Context, text: string): Pick<Context, 'year' | 'annual' | 'cumulative'> {
  const stated = YEAR.exec(text)?.[1]
  const isPart = PART.test(text) && !FULL.test(text)
  const cumulative = context.cumulative || SINCE.test(text)
  if (stated !== undefined) return { year: Number(stated), annual: !isPart, cumulative: SINCE.test(text) }
  if (THIS.test(text))
    return {
      year: typeof context.year === 'string' ? null : context.year,
      annual: !isPart,
      cumulative: SINCE.test(text),
    }
  if (OLD.test(text)) return { year: 'other', annual: context.annual, cumulative }
  if (PLAN.test(text)) return { year: 'later', annual: context.annual, cumulative }
  return { year: context.year, annual: context.annual && !isPart, cumulative }
}

function subjectOf(text: string): string | null {
  const named = NAMED.exec(text)?.[1]
  if (named === undefined) return /(?:共|累计)(?:收到|受理|办结|办理)/.test(text) && /全|本|我/.test(text) ? '' : null
  const own = named.replace(/^.*?(?:年度?|全年|期间|其中|，)/, '')
  return /[全本我]/.test(own) ? '' : own
}

/** 行政许可申请, 低保申请: applications for something else. */
const OTHER_APPLICATION =
  /(?:许可|复议|登记|补贴|补助|救助|低保|保障|职称|资质|备案|审批|住房|公租房|仲裁|执行|查询|注册|变更|立案|用地|专利|商标|贷款)[^，公]{0,4}申请/g

function topicOf(whole: string, { topic }: Context): Context['topic'] | null {
  const text = whole.replaceAll(OTHER_APPLICATION, '事项')
  if (text !== whole && /\d/.test(text) && !APPLICATION.test(text)) return 'documents'
  if (topic === 'documents' && ATTRIBUTE.test(text)) return 'documents'
  if (/\d/.test(text) && DOCUMENTS.test(text) && !APPLICATION.test(text)) return 'documents'
  if (APPLICATION.test(text) || /(?:办理|答复|处理)结果|^答复为/.test(text)) return 'application'
  return null
}

function trackOf(text: string): Context['track'] | null {
  if (/诉讼|起诉|应诉/.test(text)) return 'litigation'
  if (/复议/.test(text)) return 'reconsideration'
  return null
}
