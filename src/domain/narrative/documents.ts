import type { Spot } from './clauses.ts'
import type { Context } from './context.ts'
import { LINKS, stripTail } from './tail.ts'

const ISSUED = /(?:^|[^未拟])(?:制发|制定|出台|新制定|制定出台|新制作|制定印发|制定发布)(?:并公开)?(?:了)?$/
const REPEALED = /(?:废止|宣布废止)(?:了)?$/
const IN_FORCE = /(?:现行有效|继续有效)$/

/** Rules and normative documents of table 2: issued, repealed or in force. */
export function documentField({ before, count }: Spot, listOf: Context['listOf'] = ''): string | null {
  if (!['件', '部', '份', '个', '项', '条'].includes(count.measure)) return null
  const core = stripTail(before, LINKS)
  const kind = kindAt(core)
  if (kind === null) return goesOn(core, listOf)
  const head = stripTail(core.slice(0, -kind.length), ['的', '各类', '政府', '本级', '新'])
  const row = kind === '规章' || kind === '政府规章' ? 'rules' : 'normative_documents'
  if (ISSUED.test(head)) return `${row}_issued`
  if (REPEALED.test(head)) return `${row}_repealed`
  return IN_FORCE.test(head) ? `${row}_in_force` : null
}

/** 废止2件，现行有效21件 behind a number of such documents. */
function goesOn(core: string, listOf: Context['listOf']): string | null {
  if (listOf !== 'rules' && listOf !== 'normative_documents') return null
  if (/^(?:宣布)?废止$/.test(core)) return `${listOf}_repealed`
  return /^(?:目前)?(?:现行|继续)有效$/.test(core) ? `${listOf}_in_force` : null
}

function kindAt(core: string): string | null {
  const kinds = ['行政规范性文件', '规范性文件', '政府规章', '规章']
  return kinds.find(kind => core.endsWith(kind)) ?? null
}

const FEE_NONE =
  /(?:未|没有|无|零)(?:曾|实际|产生|发生|有)?(?:收取|收)?(?:任何)?(?:政府)?(?:信息)?(?:公开)?(?:信息)?处理费/
const FEE_NONE_LOOSE =
  /(?:未|没有)[^，。收]{0,24}(?:收取|收费)[^，。]{0,4}(?:任何|检索|复制|与|政府|依申请|信息)[^，。]{0,20}(?:费用|费)$/

/** True where a piece says that no fee for handling information was collected. */
export function saysNoFee(text: string): boolean {
  return FEE_NONE.test(text) || FEE_NONE_LOOSE.test(text)
}

/** A stated amount: the handling fee (元) or the administrative fees of table 2 (万元). */
export function feeField({ before, count }: Spot): 'info_fee_collected' | 'fees_wan_yuan' | null {
  if (count.measure !== '元') return null
  const core = stripTail(before, [...LINKS, '金额', '收入', '总额', '共收取', '人民币'])
  if (/(?:收取|收到|实收).{0,6}信息(?:公开)?处理费$/.test(core)) return 'info_fee_collected'
  return core.endsWith('行政事业性收费') ? 'fees_wan_yuan' : null
}
