import '../../domain/olderBrowsers.ts'
import { readTable } from '../../files/table/readTable.ts'
import { aboutTable, answersOf, type TableAnswers } from '../../summaries/adhoc/tableQuestions.ts'
import type { Opened, TableMessage, TableReply } from './heldTable.ts'

let answers: TableAnswers | null = null

// Only a wire: reading and answering are functions that the tests call without a worker. The columns stay here.
self.addEventListener('message', ({ data }: MessageEvent<TableMessage>) => {
  if ('bytes' in data) {
    const { value, problems } = readTable(data.file, data.bytes)
    answers = value && answersOf(value)
    self.postMessage({ about: value && aboutTable(value), problems } satisfies Opened)
    return
  }
  const { id, kind, ask } = data
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `ask` of the held table binds kind and question
    const answer = answers?.[kind] as ((asked: unknown) => unknown) | undefined
    self.postMessage({ id, gives: answer?.(ask) } satisfies TableReply)
  } catch (error) {
    self.postMessage({ id, fault: String(error) } satisfies TableReply)
  }
})
