import { OUTCOME_LABELS } from './claim.ts'
import type { Spot } from './clauses.ts'
import type { Context } from './context.ts'
import { LINKS, stripTail } from './tail.ts'
import { measuresApplications } from './totals.ts'

const BOTH = /(?:公开|同意公开)(?:、|或者?|及|和|与|以及|并)(?:予以|同意)?部分公开$/
const AFTER =
  /^(?:申请)?(?:依法|决定|作出|答复)?(予以公开|部分公开|予以部分公开|不予公开|无法提供|不予处理)(?:决定|答复)?$/

/** What became of an application, as a number's own label says it; `listed` where the sentence already lists outcomes. */
export function outcomeField(spot: Spot, context: Context, clauseBefore: string): string | null {
  if (context.topic === 'documents' || !measuresApplications(spot)) return null
  if (context.topic !== 'application' && context.listOf !== 'outcome') return null
  const core = stripTail(spot.before, LINKS)
  const bare = stripTail(core, ['申请', '政府信息公开申请', '政府信息', '情形', '类', '案件', '决定', '答复', ...LINKS])
  if (BOTH.test(bare) || BOTH.test(core) || BOTH.test(`${clauseBefore}、${core}`.slice(-24)))
    return 'granted_or_partial'
  const labelled = labelAt(core) ?? labelAt(bare)
  if (labelled !== null) return labelled
  return bareField(spot, context, core) ?? afterField(spot)
}

function labelAt(text: string): string | null {
  const found = OUTCOME_LABELS.find(([label]) => text.endsWith(label))
  if (!found) return null
  const [label, field] = found
  const head = text.slice(0, -label.length)
  // 不予公开 ends with 公开 too: the longest label wins; a word before it that turns it round spoils it.
  return /(?:不|未|拟|应|主动|免|非|或|及|和|与|收到|受理|接到|接收)$/.test(head) ? null : field
}

/** 其他1件 and 公开3件 mean something only in a list of outcomes. */
function bareField({ depth, mark }: Spot, context: Context, core: string): string | null {
  if (context.listOf !== 'outcome' || depth > 0 || mark === '（') return null
  if (core === '其他' || core === '其它') return 'other_misc'
  return null
}

function afterField({ before, after }: Spot): string | null {
  if (stripTail(before, [...LINKS, '其中', '对', '另有', '有', '分别']) !== '') return null
  const label = AFTER.exec(after)?.[1]
  return label === undefined ? null : labelAt(label.replace('予以部分', '部分'))
}

const KINDS: readonly (readonly [string, string])[] = [
  ['法人或其他组织', 'legal_all'],
  ['法人或者其他组织', 'legal_all'],
  ['法人及其他组织', 'legal_all'],
  ['法人和其他组织', 'legal_all'],
  ['社会公益组织', 'legal_public_welfare'],
  ['法律服务机构', 'legal_legal_service'],
  ['商业企业', 'legal_commercial'],
  ['科研机构', 'legal_research'],
  ['自然人', 'natural_person'],
]

/** Who applied: the applicant columns of table 3. */
export function applicantField(spot: Spot, context: Context): string | null {
  if (context.topic !== 'application' || !measuresApplications(spot)) return null
  const core = stripTail(spot.before, [...LINKS, '申请', '提出', '提交', '政府信息公开'])
  if (context.listOf === 'applicant' && core === '法人') return 'legal_all'
  return KINDS.find(([label]) => core.endsWith(label))?.[1] ?? applicantAfter(spot)
}

/** 7件为自然人申请，1件由商业企业提出. */
const APPLIED =
  /^(?:申请)?(?:为|系|是|来自于?|由|属于)(自然人|商业企业|企业|科研机构|社会公益组织|法律服务机构)(?:申请|提交|提出|所提)?(?:的)?$/

function applicantAfter({ before, after }: Spot): string | null {
  if (stripTail(before, [...LINKS, '其中', '另有']) !== '') return null
  const kind = APPLIED.exec(after)?.[1]
  return kind === '企业' ? 'legal_commercial' : (KINDS.find(([label]) => label === kind)?.[1] ?? null)
}
