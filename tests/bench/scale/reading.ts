import type { Columns } from '../../../src/engines/columns.ts'
import { parquetEngine } from '../../../src/engines/parquet/parquet.ts'
import { nameOfColumn } from '../../../src/engines/parquet/layout.ts'
import { median } from '../page/median.ts'
import { CELLS } from './cells.ts'
import { ratio, type ScaleLine } from './line.ts'
import type { OpenedNation } from './opened.ts'
import { pageQuestions } from './questions.ts'
import { scan } from '../scan.ts'

/** The same reports as a wide table of text, a line a report. */
function csvOf(columns: Columns): Uint8Array {
  const cells = CELLS.map(id => columns.cell(id))
  const { codes, names } = columns.key('report')
  const lines = [`report,${CELLS.map(nameOfColumn).join(',')}`]
  for (let row = 0; row < columns.size; row += 1) {
    const numbers = cells.map(({ values, floor }) => ((values[row] ?? floor) < floor ? values[row] : ''))
    lines.push(`${names[codes[row] ?? 0]},${numbers.join(',')}`)
  }
  return new TextEncoder().encode(lines.join('\n'))
}

/** From bytes to the first answer of a page, against decoding and scanning the same reports as text. */
export async function readingLine(nation: OpenedNation, columns: Columns): Promise<ScaleLine> {
  const bytes = csvOf(columns)
  const question = pageQuestions().find(([name]) => name === 'outcomesByYear')?.[1]
  if (!question) throw new Error('no such question')
  const ours: number[] = []
  const bare: number[] = []
  for (let turn = 0; turn < 9; turn += 1) {
    let from = performance.now()
    if (new TextDecoder().decode(bytes).length + scan(bytes) === 0) throw new Error('nothing was scanned')
    bare.push(performance.now() - from)
    from = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after another, or they share the processor
    await parquetEngine(nation.set).ask(question)
    ours.push(performance.now() - from)
  }
  return ratio({
    what: 'bytes to the rows of the first chart',
    reports: nation.reports,
    ours: median(ours.slice(2)),
    bare: median(bare.slice(2)),
    goal: 3,
    against: 'TextDecoder and byte scan of them as CSV',
  })
}
