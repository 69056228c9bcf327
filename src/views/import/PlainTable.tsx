import { Suspense, useEffect, useState } from 'react'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { isWhole, openTable, tableOf } from '../../queries/tables.ts'
import type { Upload } from '../../queries/uploads.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { AdhocPart } from '../adhoc/adhocPart.ts'
import { fetchAdhoc } from '../adhoc/fetchAdhoc.ts'
import styles from './MapSheet.module.css'

/** Offers a file without reports as a table of any kind. One that was read as such is shown at once. */
export function PlainTable({ upload }: { readonly upload: Upload }) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const { read } = upload
  const [isOpen, setOpen] = useState(tableOf(read) !== null)
  const isOffered = tableOf(read) !== null || isWhole(read)
  useEffect(() => {
    if (isOffered) fetchAdhoc()
  }, [isOffered])
  if (!isOffered) return <p className="muted">{words.notWhole}</p>
  return (
    <details className={styles['map']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.open}</summary>
      {isOpen ? <OpenTable upload={upload} /> : null}
    </details>
  )
}

function OpenTable({ upload }: { readonly upload: Upload }) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const [table, setTable] = useState<HeldTable | null | 'loading'>(() => tableOf(upload.read) ?? 'loading')
  useEffect(() => {
    let isGone = false
    void openTable(upload.read).then(found => (isGone ? undefined : setTable(found)))
    return () => {
      isGone = true
    }
  }, [upload.read])
  if (table === 'loading') return <p className="muted">{words.loading}</p>
  if (table === null) return <p>{words.none}</p>
  return (
    <Suspense fallback={<p className="muted">{words.loading}</p>}>
      <AdhocPart table={table} />
    </Suspense>
  )
}
