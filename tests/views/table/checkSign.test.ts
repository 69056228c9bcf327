import { expect, test } from 'vitest'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import { columnsOf } from '../../../src/engines/columns.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { tableModel } from '../../../src/summaries/table/tableModel.ts'
import { NO_VIEW } from '../../../src/summaries/table/tableView.ts'
import { checkSign } from '../../../src/views/table/checkSign.ts'
import { tableWords } from '../../../src/words/tableTexts.ts'
import { zh } from '../../../src/words/zh.ts'

test('a sum is said to be sound only when every report in it is checked', () => {
  const reports = synthetic()
    .reports.slice(0, 3)
    .map(report => ({ ...report, dataset: 'd' }))
  const facts = { columns: columnsOf(reports), units: new Map(), chosen: Int32Array.of(0, 1, 2) }
  const model = tableModel(facts, NO_VIEW, NO_CHOICE)
  const sign = (known: number): string => {
    const checks = new Map(reports.slice(0, known).map((_, at) => [at, { unbalanced: 0, untold: 0 }] as const))
    const sheet = { model, words: tableWords(zh), reports, choice: NO_CHOICE, checks }
    return model.total ? checkSign(sheet, model.total, 0).sign : 'no total'
  }
  expect([0, 2, 3].map(sign)).toEqual(['', '', '✓'])
})
