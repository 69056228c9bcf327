import type { Lang } from '../../domain/langs.ts'
import type { Problem } from '../../domain/problem.ts'
import { markedFile, type Remark } from '../../queries/markedFile.ts'
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
  const files = uploads
    .filter(({ read }) => read.text !== '' && problems.some(each => each.place.file === read.file))
    .slice(-MOST)
  const saveMarked = async ({ read }: Upload): Promise<void> => {
    const own = problems.filter(each => each.place.file === read.file)
    const remarks = own.flatMap(problem => remarkOf(problem, words.lang) ?? [])
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

/** What is said at a problem's place in the copy of its file; a correction stands there itself. Null without a place. */
function remarkOf({ place, code, ...problem }: Problem, lang: Lang): Remark | null {
  const { line, column, page } = place
  if (line === undefined) return null
  const now = problem.values?.['now']
  return {
    line,
    severity: problem.severity,
    text: problemText({ place, code, ...problem }, lang),
    ...(column === undefined ? {} : { column }),
    ...(page === undefined ? {} : { page }),
    ...(code === 'CORRECTED' && now !== undefined ? { fixed: { was: problem.found, now: String(now) } } : {}),
  }
}
