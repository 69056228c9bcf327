import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { cellsOfTable, FORMS } from '../../../src/domain/forms/index.ts'
import { synthetic } from '../../../src/data/synthetic/synthetic.ts'
import { columnsOf } from '../../../src/engines/columns.ts'
import { NO_CHOICE } from '../../../src/summaries/choiceCodec.ts'
import { tableModel } from '../../../src/summaries/table/tableModel.ts'
import { NO_VIEW } from '../../../src/summaries/table/tableView.ts'
import { ColumnDialog } from '../../../src/views/table/ColumnDialog.tsx'
import { columnsToAsk } from '../../../src/views/table/conditions.ts'
import { labelled } from '../../../src/views/table/labelled.ts'
import { ValueFilters } from '../../../src/views/table/ValueFilters.tsx'
import { en } from '../../../src/words/en.ts'
import { tableWords } from '../../../src/words/tableTexts.ts'
import { WordsContext } from '../../../src/words/useWords.ts'
import { zh } from '../../../src/words/zh.ts'

const LANGUAGES = [zh, en].map(words => ({ lang: words.lang, words }))
const CELLS = FORMS['gb-2021-30'].tables.flatMap(each => cellsOfTable(each).map(({ id }) => id))

describe.each(LANGUAGES)('nothing is left out without a word: $lang', ({ words }) => {
  const { table } = tableWords(words)
  const dialog = (picked: readonly string[]): string =>
    renderToStaticMarkup(
      <WordsContext value={words}>
        <ColumnDialog picked={picked} onClose={() => undefined} />
      </WordsContext>,
    )

  test('columns that were picked beyond the most that are shown', () => {
    const picked = [...CELLS, 'a', 'b', 'c'].slice(-203)
    expect(dialog(picked)).toContain(table.columnsMost(200, 3))
    expect(dialog(picked.slice(0, 200))).not.toContain(table.columnsMost(200, 0).slice(0, 8))
  })

  test('columns beyond those that are listed for a condition: said, and found', () => {
    const reports = synthetic().reports.map(report => ({ ...report, dataset: 'd' }))
    const facts = { columns: columnsOf(reports), units: new Map(), chosen: Int32Array.from(reports, (_, at) => at) }
    const view = { ...NO_VIEW, picked: CELLS, columns: ['year', 'measure'] as const, rows: ['unit'] as const }
    const model = tableModel(facts, view, NO_CHOICE)
    const columns = columnsToAsk(model, tableWords(words))
    expect(columns.length).toBeGreaterThan(300)
    const drawn = renderToStaticMarkup(
      <WordsContext value={words}>
        <ValueFilters model={model} onView={() => undefined} />
      </WordsContext>,
    )
    expect(drawn).toContain(table.whereFound(300, columns.length))
    expect(drawn).toContain(table.whereFind)
    const last = columns.at(-1)
    expect(labelled(columns, last?.label ?? '')).toContain(last)
  })
})
