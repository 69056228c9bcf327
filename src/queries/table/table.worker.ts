import '../../domain/olderBrowsers.ts'
import { readTable } from '../../files/table/readTable.ts'
import { aboutTable, answersOf, type TableAnswers } from '../../summaries/adhoc/tableQuestions.ts'
import { replyTo } from '../asking.ts'
import { bytesOf } from '../bytesOf.ts'
import { thrown } from '../thrown.ts'
import type { Opened, TableFile, TableMessage } from './heldTable.ts'

let answers: TableAnswers | null = null

// Only a wire: reading and answering are functions that the tests call without a worker. The columns stay here.
self.addEventListener('message', ({ data }: MessageEvent<TableMessage>) => {
  if ('from' in data) {
    void opened(data).then(about => self.postMessage(about), thrown)
    return
  }
  self.postMessage(replyTo(answers, data))
})

async function opened({ file, from }: TableFile): Promise<Opened> {
  const bytes = from instanceof Blob ? await bytesOf(from) : from
  if (bytes === null) return { about: null, problems: [] }
  const { value, problems } = readTable(file, bytes)
  answers = value && answersOf(value)
  return { about: value && aboutTable(value), problems }
}
