import { OUTCOME_GROUPS, ROWS_ONE_OTHER } from './applications.ts'
import { APPEALS } from './appeals.ts'
import type { Column, Form } from './form.ts'
import { identitiesOf } from './identities.ts'

const DOCUMENTS: readonly Column[] = [
  { id: 'made', zh: '本年新制作数量', en: 'Newly made this year', unit: '件' },
  {
    id: 'newly_public',
    zh: '本年新公开数量',
    en: 'Newly made public this year',
    unit: '件',
  },
  { id: 'public_total', zh: '对外公开总数量', en: 'Total public', unit: '件' },
]

const PRIOR: Column = {
  id: 'prior_items',
  zh: '上一年项目数量',
  en: 'Items last year',
  unit: '件',
}
const CHANGE: Column = {
  id: 'change',
  zh: '本年增/减',
  en: 'Change this year',
  unit: '件',
  signed: true,
}
const DECIDED: Column = {
  id: 'decisions',
  zh: '处理决定数量',
  en: 'Decisions',
  unit: '件',
}
const ITEMS: readonly Column[] = [PRIOR, CHANGE, DECIDED]

const PROCUREMENT: readonly Column[] = [
  { id: 'items', zh: '采购项目数量', en: 'Procurement items', unit: '件' },
  { id: 'amount', zh: '采购总金额', en: 'Total amount', unit: '元', decimal: true },
]

/** 国办公开办函〔2019〕60号: 198 cells, 40 identities; report years 2019 and 2020. */
export const GB_2019_60: Form = {
  id: 'gb-2019-60',
  rule: '国办公开办函〔2019〕60号',
  from: 2019,
  to: 2020,
  tables: [
    {
      id: 2,
      zh: '主动公开政府信息情况',
      en: 'Proactive disclosure',
      groups: [
        { id: '20-1', number: '', zh: '第二十条第（一）项', en: 'Art. 20 (1)' },
        { id: '20-5', number: '', zh: '第二十条第（五）项', en: 'Art. 20 (5)' },
        { id: '20-6', number: '', zh: '第二十条第（六）项', en: 'Art. 20 (6)' },
        { id: '20-8', number: '', zh: '第二十条第（八）项', en: 'Art. 20 (8)' },
        { id: '20-9', number: '', zh: '第二十条第（九）项', en: 'Art. 20 (9)' },
      ],
      rows: [
        {
          id: 'rules',
          number: '',
          group: '20-1',
          law: '20(一)',
          zh: '规章',
          en: 'Government rules',
          columns: DOCUMENTS,
        },
        {
          id: 'normative_documents',
          number: '',
          group: '20-1',
          law: '20(一)',
          zh: '规范性文件',
          en: 'Normative documents',
          columns: DOCUMENTS,
        },
        {
          id: 'licensing',
          number: '',
          group: '20-5',
          law: '20(五)',
          zh: '行政许可',
          en: 'Administrative licensing',
          columns: ITEMS,
        },
        {
          id: 'other_services',
          number: '',
          group: '20-5',
          law: '20(五)',
          zh: '其他对外管理服务事项',
          en: 'Other public services',
          columns: ITEMS,
        },
        {
          id: 'penalty',
          number: '',
          group: '20-6',
          law: '20(六)',
          zh: '行政处罚',
          en: 'Administrative penalty',
          columns: ITEMS,
        },
        {
          id: 'coercion',
          number: '',
          group: '20-6',
          law: '20(六)',
          zh: '行政强制',
          en: 'Administrative coercion',
          columns: ITEMS,
        },
        {
          id: 'fees',
          number: '',
          group: '20-8',
          law: '20(八)',
          zh: '行政事业性收费',
          en: 'Administrative fees',
          columns: [PRIOR, CHANGE],
        },
        {
          id: 'procurement',
          number: '',
          group: '20-9',
          law: '20(九)',
          zh: '政府集中采购',
          en: 'Centralised procurement',
          columns: PROCUREMENT,
        },
      ],
    },
    {
      id: 3,
      zh: '收到和处理政府信息公开申请情况',
      en: 'Applications received and processed',
      groups: OUTCOME_GROUPS,
      rows: ROWS_ONE_OTHER,
    },
    APPEALS,
  ],
  identities: identitiesOf(ROWS_ONE_OTHER),
}
