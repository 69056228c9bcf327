import type { Column, Group, Row } from './form.ts'

/** Table 3's seven columns: who applied. */
export const APPLICANTS = [
  { id: 'natural_person', zh: '自然人', en: 'Natural person', unit: '件' },
  { id: 'legal_commercial', zh: '商业企业', en: 'Commercial enterprise', unit: '件' },
  { id: 'legal_research', zh: '科研机构', en: 'Research institution', unit: '件' },
  {
    id: 'legal_public_welfare',
    zh: '社会公益组织',
    en: 'Public-welfare organisation',
    unit: '件',
  },
  {
    id: 'legal_legal_service',
    zh: '法律服务机构',
    en: 'Legal-service organisation',
    unit: '件',
  },
  { id: 'legal_other', zh: '其他', en: 'Other organisation', unit: '件' },
  { id: 'total', zh: '总计', en: 'Total', unit: '件', aliases: ['合计', '总数'] },
] as const satisfies readonly Column[]

export type ApplicantId = (typeof APPLICANTS)[number]['id']

/** The headings inside 三、本年度办理结果. */
export const OUTCOME_GROUPS = [
  { id: 'received', number: '', zh: '收件', en: 'Intake' },
  { id: 'disclosed', number: '', zh: '公开', en: 'Disclosed' },
  { id: 'denied', number: '（三）', zh: '不予公开', en: 'Withheld' },
  { id: 'unable', number: '（四）', zh: '无法提供', en: 'Cannot provide' },
  { id: 'refused', number: '（五）', zh: '不予处理', en: 'Not processed' },
  { id: 'other', number: '（六）', zh: '其他处理', en: 'Other closure', aliases: ['其他', '其它处理'] },
  { id: 'closing', number: '', zh: '合计与结转', en: 'Total and carry-over' },
] as const satisfies readonly Group[]

const row = (id: string, number: string, rest: Omit<Row, 'id' | 'number' | 'columns'>): Row => ({
  id,
  number,
  columns: APPLICANTS,
  ...rest,
})

const RECEIVED: readonly Row[] = [
  row('new_received', '一、', {
    group: 'received',
    law: '27–31',
    zh: '本年新收政府信息公开申请数量',
    en: 'Applications received this year',
  }),
  row('carried_in', '二、', {
    group: 'received',
    law: '',
    zh: '上年结转政府信息公开申请数量',
    en: 'Brought forward from last year',
  }),
]

const OUTCOMES: readonly Row[] = [
  row('granted', '（一）', {
    group: 'disclosed',
    law: '36(一)(二)',
    zh: '予以公开',
    en: 'Granted in full',
  }),
  row('partial', '（二）', {
    group: 'disclosed',
    law: '37',
    zh: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: 'Granted in part (severance: counted here only)',
  }),
  row('denied_state_secret', '1.', {
    group: 'denied',
    law: '14',
    zh: '属于国家秘密',
    en: 'State secret',
  }),
  row('denied_law_prohibited', '2.', {
    group: 'denied',
    law: '14',
    zh: '其他法律行政法规禁止公开',
    en: 'Disclosure prohibited by law or regulation',
  }),
  row('denied_safety_stability', '3.', {
    group: 'denied',
    law: '14',
    zh: '危及“三安全一稳定”',
    en: 'Endangers “three securities and one stability”',
  }),
  row('denied_third_party', '4.', {
    group: 'denied',
    law: '15, 32',
    zh: '保护第三方合法权益',
    en: 'Rights of a third party',
  }),
  row('denied_internal_affairs', '5.', {
    group: 'denied',
    law: '16-1',
    zh: '属于三类内部事务信息',
    en: 'Internal affairs (three kinds)',
  }),
  row('denied_process_info', '6.', {
    group: 'denied',
    law: '16-2',
    zh: '属于四类过程性信息',
    en: 'Deliberative (process) information (four kinds)',
  }),
  row('denied_enforcement_file', '7.', {
    group: 'denied',
    law: '16-2',
    zh: '属于行政执法案卷',
    en: 'Enforcement case file',
  }),
  row('denied_admin_query', '8.', {
    group: 'denied',
    law: '36(七)',
    zh: '属于行政查询事项',
    en: 'Statutory register query',
  }),
  row('unable_not_held', '1.', {
    group: 'unable',
    law: '36(四)(五)',
    zh: '本机关不掌握相关政府信息',
    en: 'Not held by this body',
  }),
  row('unable_must_create', '2.', {
    group: 'unable',
    law: '38',
    zh: '没有现成信息需要另行制作',
    en: 'Would need to be created',
  }),
  row('unable_unclear', '3.', {
    group: 'unable',
    law: '30',
    zh: '补正后申请内容仍不明确',
    en: 'Still unclear after correction',
  }),
  row('refused_petition', '1.', {
    group: 'refused',
    law: '39-1',
    zh: '信访举报投诉类申请',
    en: 'Petition, report or complaint',
  }),
  row('refused_duplicate', '2.', { group: 'refused', law: '36(六)', zh: '重复申请', en: 'Duplicate application' }),
  row('refused_publication', '3.', {
    group: 'refused',
    law: '39-2',
    zh: '要求提供公开出版物',
    en: 'Asks for published material',
  }),
  row('refused_excessive', '4.', {
    group: 'refused',
    law: '35',
    zh: '无正当理由大量反复申请',
    en: 'Excessive repeated applications without reason',
  }),
  row('refused_reconfirm', '5.', {
    group: 'refused',
    law: '',
    zh: '要求行政机关确认或重新出具已获取信息',
    en: 'Asks to confirm or reissue information held',
  }),
]

const OTHER_SPLIT: readonly Row[] = [
  row('other_not_corrected', '1.', {
    group: 'other',
    law: '30',
    zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'Not corrected in time by the applicant',
  }),
  row('other_fee_unpaid', '2.', {
    group: 'other',
    law: '42',
    zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'Fee not paid in time by the applicant',
  }),
  row('other_misc', '3.', { group: 'other', law: '', zh: '其他', en: 'Other' }),
]

/** （六）其他处理 as one row: the whole of it in gb-2019-60, a known variant in gb-2021-30. */
export const OTHER_ALL: Row = row('other_all', '（六）', {
  group: 'other',
  law: '',
  zh: '其他处理',
  en: 'Other closure',
  aliases: ['其它处理', '其他'],
})

const CLOSING: readonly Row[] = [
  row('total_processed', '（七）', {
    group: 'closing',
    law: '',
    zh: '总计',
    en: 'Total closed',
    alone: { zh: '办理结果总计', en: 'Total closed' },
    aliases: ['合计', '办理结果总计'],
  }),
  row('carried_out', '四、', {
    group: 'closing',
    law: '',
    zh: '结转下年度继续办理',
    en: 'Carried forward to next year',
  }),
]

/** Table 3 of gb-2021-30: 25 rows. */
export const ROWS_SPLIT: readonly Row[] = [...RECEIVED, ...OUTCOMES, ...OTHER_SPLIT, ...CLOSING]

/** Table 3 of gb-2019-60, and of the one-row variant of gb-2021-30: 23 rows. */
export const ROWS_ONE_OTHER: readonly Row[] = [...RECEIVED, ...OUTCOMES, OTHER_ALL, ...CLOSING]
