import { OUTCOME_GROUPS, ROWS_SPLIT } from './applications.ts'
import { APPEALS } from './appeals.ts'
import type { Column, Form } from './form.ts'
import { identitiesOf } from './identities.ts'

const DOCUMENTS: readonly Column[] = [
  {
    id: 'issued',
    zh: '本年制发件数',
    en: 'Issued this year',
    unit: '件',
  },
  {
    id: 'repealed',
    zh: '本年废止件数',
    en: 'Repealed this year',
    unit: '件',
  },
  {
    id: 'in_force',
    zh: '现行有效件数',
    en: 'In force',
    unit: '件',
  },
]

const DECISIONS: readonly Column[] = [
  {
    id: 'decisions',
    zh: '本年处理决定数量',
    en: 'Decisions this year',
    unit: '件',
  },
]

const FEES: readonly Column[] = [
  {
    id: 'amount_wan_yuan',
    zh: '本年收费金额（单位：万元）',
    en: 'Amount collected (10,000 yuan)',
    unit: '万元',
    decimal: true,
  },
]

/** 国办公开办函〔2021〕30号: 200 cells, 42 identities; report years 2021 to now. */
export const GB_2021_30: Form = {
  id: 'gb-2021-30',
  rule: '国办公开办函〔2021〕30号',
  from: 2021,
  to: null,
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
          zh: '行政规范性文件',
          en: 'Administrative normative documents',
          columns: DOCUMENTS,
        },
        {
          id: 'licensing',
          number: '',
          group: '20-5',
          law: '20(五)',
          zh: '行政许可',
          en: 'Administrative licensing',
          columns: DECISIONS,
        },
        {
          id: 'penalty',
          number: '',
          group: '20-6',
          law: '20(六)',
          zh: '行政处罚',
          en: 'Administrative penalty',
          columns: DECISIONS,
        },
        {
          id: 'coercion',
          number: '',
          group: '20-6',
          law: '20(六)',
          zh: '行政强制',
          en: 'Administrative coercion',
          columns: DECISIONS,
        },
        {
          id: 'fees',
          number: '',
          group: '20-8',
          law: '20(八)',
          zh: '行政事业性收费',
          en: 'Administrative fees',
          columns: FEES,
        },
      ],
    },
    {
      id: 3,
      zh: '收到和处理政府信息公开申请情况',
      en: 'Applications received and processed',
      groups: OUTCOME_GROUPS,
      rows: ROWS_SPLIT,
    },
    APPEALS,
  ],
  identities: identitiesOf(ROWS_SPLIT),
}
