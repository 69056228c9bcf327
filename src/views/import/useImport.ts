import { useRef, useState } from 'react'
import { readFiles, type FileProgress, type FileState } from '../../queries/readFiles.ts'
import { rememberFile } from '../../queries/reencode.ts'
import { isLargeText } from '../../queries/tables.ts'
import { useUploads } from '../../queries/uploads.ts'
import { fetchAdhoc } from '../adhoc/fetchAdhoc.ts'

/** Files on their way in, and what a person can do about them. */
export interface Import {
  readonly progress: readonly FileProgress[]
  readonly busy: boolean
  readonly start: (files: readonly File[]) => void
  readonly cancel: () => void
  /** Forgets the files that were not read. */
  readonly dismiss: () => void
}

/** How long what was read waits for more before it is shown, in ms: many small files must not repaint the page each. */
const PAUSE = 300

/** Reads files one after the other; they join the uploads while the rest is still read. */
export function useImport(): Import {
  const { add } = useUploads()
  const [progress, setProgress] = useState<readonly FileProgress[]>([])
  const [running, setRunning] = useState(0)
  const abort = useRef<AbortController | null>(null)
  const offset = useRef(0)

  const start = (files: readonly File[]): void => {
    if (files.length === 0) return
    if (files.some(isLargeText)) fetchAdhoc()
    if (running === 0) abort.current = new AbortController()
    const { signal } = (abort.current ??= new AbortController())
    const from = offset.current
    offset.current += files.length
    const steps = new Map<number, FileState>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (): void => {
      timer = undefined
      const taken = new Map(steps)
      steps.clear()
      setProgress(before => before.map(each => ({ ...each, ...taken.get(each.index) })))
      const read = [...taken].flatMap(([index, step]) => (step.state === 'read' ? [{ index, reads: step.reads }] : []))
      const added = add(read.flatMap(({ reads }) => reads))
      let at = 0
      for (const { index, reads } of read) {
        const file = files[index - from]
        if (file) rememberFile(added.slice(at, at + reads.length), file)
        at += reads.length
      }
    }
    const onStep = (index: number, step: FileState): void => {
      steps.set(from + index, step)
      timer ??= setTimeout(show, PAUSE)
    }
    setProgress(before => [
      ...before.filter(each => each.state !== 'read'),
      ...files.map((file, index) => ({
        index: from + index,
        file: file.name,
        bytes: file.size,
        state: 'waiting' as const,
      })),
    ])
    setRunning(count => count + 1)
    void readFiles({ files, signal, onStep }).finally(() => {
      clearTimeout(timer)
      show()
      setRunning(count => count - 1)
    })
  }

  return {
    progress,
    busy: running > 0,
    start,
    cancel: () => abort.current?.abort(),
    dismiss: () => setProgress(before => before.filter(each => each.state !== 'refused')),
  }
}
