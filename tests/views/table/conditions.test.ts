import { expect, test } from 'vitest'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import { columnsOf } from '../../../src/engines/columns.ts'
import { heldOf } from '../../../src/queries/heldOf.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { tableModel } from '../../../src/summaries/table/tableModel.ts'
import { NO_VIEW } from '../../../src/summaries/table/tableView.ts'
import { tableTaken } from '../../../src/views/table/tableTaken.ts'
import { tableWords } from '../../../src/words/tableTexts.ts'
import { zh } from '../../../src/words/zh.ts'

test('the conditions of a table are taken out in words, shares in per cent', async () => {
  const reports = synthetic().reports.map(report => ({ ...report, dataset: 'd' }))
  const facts = { columns: columnsOf(reports), units: new Map(), chosen: Int32Array.from(reports, (_, at) => at) }
  const filters = [{ column: 'disclosure_rate', comparison: 'ge', value: 0.255 }] as const
  const model = tableModel(facts, { ...NO_VIEW, picked: ['disclosure_rate'], filters }, NO_CHOICE)
  const sheet = { model, words: tableWords(zh), reports, choice: NO_CHOICE, checks: new Map() }
  const held = heldOf({ datasets: [], reads: [], uploads: [], problems: [] })
  const { more } = await tableTaken({ held, sheet, title: '', heads: [] }, new AbortController().signal)
  const [, text] = more?.find(([name]) => name === sheet.words.out.filters) ?? []
  expect(text).toContain('25.5%')
  expect(text).not.toContain('disclosure_rate')
})
