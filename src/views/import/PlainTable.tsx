import { Suspense, useEffect, useState } from 'react'
import { errorOf } from '../../queries/failed.ts'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { isWhole, openTable, partsOf, tableOf, type TablePart } from '../../queries/tables.ts'
import type { Upload } from '../../queries/uploads.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { AdhocPart } from '../adhoc/adhocPart.ts'
import { fetchAdhoc } from '../adhoc/fetchAdhoc.ts'
import { PartCrash } from '../shell/PartCrash.tsx'
import styles from './MapSheet.module.css'
import { SheetPick } from './SheetPick.tsx'

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

type Opened = HeldTable | Error | null | 'loading'

function OpenTable({ upload: { read } }: { readonly upload: Upload }) {
  const words = ADHOC_WORDS[useAllWords().lang]
  const [wish, setWish] = useState<{ readonly at: number | 'first' }>({ at: 'first' })
  const [table, setTable] = useState<Opened>(() => tableOf(read) ?? 'loading')
  const [parts, setParts] = useState<readonly TablePart[]>([])
  useEffect(() => {
    let isGone = false
    const take = (found: Opened): void => (isGone ? undefined : setTable(found))
    openTable(read, wish.at).then(take, error => take(errorOf(error)))
    // Where they cannot be told now, the table itself cannot be opened either, and says so.
    partsOf(read).then(
      found => (isGone ? undefined : setParts(found)),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [read, wish])
  const pick = (at: number | 'first'): void => {
    setTable('loading')
    setWish({ at })
  }
  if (table instanceof Error) return <PartCrash error={table} again={() => setWish({ ...wish })} />
  return (
    <>
      <SheetPick parts={parts} at={wish.at} onPick={pick} />
      {table === 'loading' ? <p className="muted">{words.loading}</p> : null}
      {table === null ? <p>{words.none}</p> : null}
      {table === null || table === 'loading' ? null : (
        <Suspense fallback={<p className="muted">{words.loading}</p>}>
          <AdhocPart key={table.id} table={table} />
        </Suspense>
      )}
    </>
  )
}
