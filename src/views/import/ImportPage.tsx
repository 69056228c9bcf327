import { useEffect, useMemo, useRef, useState } from 'react'
import { problemsOfChecks } from '../../domain/checks/index.ts'
import type { Problem } from '../../domain/problem.ts'
import { answeredBy } from '../../queries/corrections.ts'
import { UPLOAD } from '../../queries/held.ts'
import { useUploads, type Upload } from '../../queries/uploads.ts'
import { resultsOf } from '../../queries/checksOfReport.ts'
import type { Choice } from '../../summaries/choice.ts'
import { NO_CHOICE } from '../../summaries/choiceCodec.ts'
import { useAllWords } from '../../words/allWords.ts'
import { fetchAdhoc } from '../adhoc/fetchAdhoc.ts'
import { takeDropped } from '../parts/dropped.ts'
import { Page } from '../parts/Page.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import { DropZone } from './DropZone.tsx'
import { KeepingPanel } from './KeepingPanel.tsx'
import { LearntNames } from './LearntNames.tsx'
import { PasteBox } from './PasteBox.tsx'
import { ProblemList } from './ProblemList.tsx'
import { ReadTables } from './ReadTables.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import { UploadedFiles } from './UploadedFiles.tsx'
import { useImport } from './useImport.ts'
import { useReadNews } from './useReadNews.ts'
import { useShownWhenRead } from './useShownWhenRead.ts'
import styles from './ImportPage.module.css'

/** The page 导入: files in, what was read of each, what is wrong with it, and out again. */
export function ImportPage({ choice }: { readonly choice: Choice }) {
  const { importPage: words } = useAllWords()
  const { uploads, remove, clear } = useUploads()
  const files = useImport()
  const problems = useMemo(() => uploads.flatMap(problemsOf), [uploads])
  const latest = uploads.findLast(({ read }) => read.reports.length > 0)?.read.reports[0]
  const isSmall = uploads.length > 0 || files.progress.length > 0
  const reports = uploads.reduce((sum, { read }) => sum + read.reports.length, 0)
  const results = useRef<HTMLElement>(null)
  useReadNews(files.busy, results)
  useShownWhenRead(files.busy, results)
  useEffect(() => files.start(takeDropped()))
  const news = useNews(files.busy, uploads)
  return (
    <Page title={words.title} lead={words.lead}>
      <div className={styles['ways']} data-small={isSmall || undefined}>
        <DropZone onFiles={files.start} onAim={fetchAdhoc} isSmall={isSmall} />
        <PasteBox onFile={file => files.start([file])} isSmall={isSmall} />
      </div>
      <ReadingProgress {...files} />
      <p role="status" className="unseen">
        {news}
      </p>
      <KeepingPanel />
      {uploads.length === 0 ? null : (
        <>
          <section ref={results} className={styles['list']} aria-label={words.files.title}>
            <header className={styles['head']}>
              <h2>{words.files.title}</h2>
              <p className="muted">{words.files.summary(uploads.length, reports)}</p>
              <p className={styles['uses']}>
                {reports === 0 ? null : <Uses choice={choice} />}
                <button type="button" className="button quiet" onClick={clear}>
                  {words.files.removeAll}
                </button>
              </p>
            </header>
            <UploadedFiles uploads={uploads} choice={choice} onRemove={remove} />
          </section>
          <ProblemList problems={problems} uploads={uploads} choice={choice} />
          {latest ? <ReadTables key={latest.id} report={latest} /> : null}
        </>
      )}
      <p className={styles['stays']}>{words.stays}</p>
      <LearntNames />
    </Page>
  )
}

/** Where the reports that were read can be seen together. */
function Uses({ choice }: { readonly choice: Choice }) {
  const { files } = useAllWords().importPage
  return (
    <>
      <a href={hrefOf({ ...NO_CHOICE, lang: choice.lang }, { page: 'table', data: [UPLOAD] })}>{files.useTable}</a>
      <a href={hrefOf(choice, { page: 'applications', data: [UPLOAD] })}>{files.useCharts}</a>
      <a href={hrefOf(choice, { page: 'checks', data: [UPLOAD] })}>{files.useChecks}</a>
    </>
  )
}

/** What was read last, in a sentence to be spoken: so many files, reports and problems. */
function useNews(busy: boolean, uploads: readonly Upload[]): string {
  const { importPage: words } = useAllWords()
  const [before, setBefore] = useState<ReadonlySet<string> | null>(null)
  const [known, setKnown] = useState(busy)
  if (known !== busy) {
    setKnown(busy)
    if (busy) setBefore(new Set(uploads.map(each => each.id)))
  }
  const fresh = before === null ? [] : uploads.filter(each => !before.has(each.id))
  if (busy || fresh.length === 0) return ''
  const reports = fresh.reduce((sum, { read }) => sum + read.reports.length, 0)
  const problems = fresh.reduce((sum, upload) => sum + problemsOf(upload).length, 0)
  return words.files.news(words.files.summary(fresh.length, reports), problems)
}

const KNOWN = new WeakMap<Upload['read'], readonly Problem[]>()

/** The reader's problems of one file, then those that the checks of its reports find; made once for each reading. */
function problemsOf(upload: Upload): readonly Problem[] {
  const { read } = upload
  const known = KNOWN.get(read)
  if (known) return known
  const found = read.reports.flatMap(report => problemsOfChecks(report, resultsOf(report)))
  const problems = [...answeredBy(upload, read.problems), ...found]
  KNOWN.set(read, problems)
  return problems
}
