import type { Column, Row, Table } from './form.ts'

/** The four results of an appeal, and their total. */
export const RESULTS = [
  { id: 'upheld', zh: '结果维持', en: 'Upheld', unit: '件' },
  { id: 'corrected', zh: '结果纠正', en: 'Corrected', unit: '件' },
  { id: 'other', zh: '其他结果', en: 'Other result', unit: '件' },
  { id: 'pending', zh: '尚未审结', en: 'Pending', unit: '件' },
  { id: 'total', zh: '总计', en: 'Total', unit: '件', aliases: ['合计'] },
] as const satisfies readonly Column[]

export type ResultId = (typeof RESULTS)[number]['id']

/** The three tracks of an appeal. */
export const TRACKS = [
  {
    id: 'reconsideration',
    number: '',
    group: 'reconsideration',
    law: '51',
    zh: '行政复议',
    en: 'Administrative reconsideration',
    columns: RESULTS,
  },
  {
    id: 'litigation_direct',
    number: '',
    group: 'litigation',
    law: '51',
    zh: '未经复议直接起诉',
    en: 'Litigation, direct',
    columns: RESULTS,
  },
  {
    id: 'litigation_after_reconsideration',
    number: '',
    group: 'litigation',
    law: '51',
    zh: '复议后起诉',
    en: 'Litigation after reconsideration',
    columns: RESULTS,
  },
] as const satisfies readonly Row[]

export type TrackId = (typeof TRACKS)[number]['id']

/** Table 4, the same in both forms: one line of 15. */
export const APPEALS: Table = {
  id: 4,
  zh: '政府信息公开行政复议、行政诉讼情况',
  en: 'Administrative reconsideration and litigation',
  groups: [
    { id: 'reconsideration', number: '', zh: '行政复议', en: 'Administrative reconsideration' },
    { id: 'litigation', number: '', zh: '行政诉讼', en: 'Administrative litigation' },
  ],
  rows: TRACKS,
}
