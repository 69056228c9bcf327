import type { Named } from '../../langs.ts'
import type { TableId } from '../form.ts'
import type { HeadWord } from './tableLayout.ts'

/** Heads of the official tables that are not labels of cells. */
export const HEAD_WORDS: Readonly<Record<HeadWord, Named>> = {
  content: { zh: '信息内容', en: 'Content' },
  applicant: { zh: '申请人情况', en: 'Applicants' },
  legal: { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
  outcomes: { zh: '三、本年度办理结果', en: 'III. Outcomes this year' },
  identity: {
    zh: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    en: 'In each column, I plus II equals III plus IV',
  },
}

/** The number of the part of the report that a table is. */
export const TABLE_NUMBERS: Readonly<Record<TableId, Named>> = {
  2: { zh: '二、', en: 'II. ' },
  3: { zh: '三、', en: 'III. ' },
  4: { zh: '四、', en: 'IV. ' },
}
