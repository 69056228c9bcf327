import type { Problem } from '../../domain/problem.ts'
import { markedFile } from '../../queries/markedFile.ts'
import { sheetFile } from '../../queries/sheetFile.ts'
import type { Upload } from '../../queries/uploads.ts'
import { problemText } from '../../words/problemText.ts'
import { useAllWords } from '../../words/allWords.ts'
import { saveFile } from '../parts/saveFile.ts'
import { problemRows } from './problemRows.ts'

interface DownloadProps {
  /** The problems as filtered. */
  readonly problems: readonly Problem[]
  readonly uploads: readonly Upload[]
}

const MOST = 20

/** Takes the problems out: as a list, or as a copy of a file with the problem cells marked. */
export function ProblemDownloads({ problems, uploads }: DownloadProps) {
  const words = useAllWords()
  const { problems: said } = words.importPage
  const files = uploads.filter(({ read }) => problems.some(each => each.place.file === read.file)).slice(-MOST)
  const saveMarked = async ({ read }: Upload): Promise<void> => {
    const own = problems.filter(each => each.place.file === read.file)
    const remarks = own.flatMap(problem => {
      const { line, column } = problem.place
      const text = problemText(problem, words.lang)
      return line === undefined
        ? []
        : [{ line, severity: problem.severity, text, ...(column === undefined ? {} : { column }) }]
    })
    const copy = { read, remarks, list: problemRows(own, words), names: said.sheets }
    saveFile(await markedFile(copy), said.markedName(read.file))
  }
  return (
    <p className="buttons">
      <button
        type="button"
        className="button quiet"
        onClick={() => saveFile(sheetFile(problemRows(problems, words)), said.listName)}
      >
        {said.saveList}
      </button>
      {files.map(upload => (
        <button key={upload.id} type="button" className="button quiet" onClick={() => void saveMarked(upload)}>
          {said.saveMarked}
          {files.length > 1 ? ` · ${upload.read.file}` : ''}
        </button>
      ))}
    </p>
  )
}
