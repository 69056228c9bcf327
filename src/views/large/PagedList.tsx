import type { ReactNode } from 'react'
import type { Large } from '../../queries/large.ts'
import type { Paged } from '../../queries/usePaged.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { AskedState } from './AskedState.tsx'
import styles from './large.module.css'

interface PagedListProps {
  readonly large: Large
  readonly paged: Paged
  /** How many rows there are in all, where it is known. */
  readonly count?: number | null
  readonly children: ReactNode
}

/** A page of a long list with the way to the ones before and after it. */
export function PagedList({ large, paged, count = null, children }: PagedListProps) {
  const { lang, numbers } = useAllWords()
  const { list } = LARGE_TEXTS[lang]
  const { asked, rows, before, page, hasNext, onPage } = paged
  return (
    <div aria-busy={asked.isWaiting}>
      <AskedState asked={asked} large={large} />
      {rows.length > 0 ? children : asked.rows && !asked.isWaiting ? <p className="muted">{list.none}</p> : null}
      {page > 0 || hasNext ? (
        <p className={styles['state']}>
          <button type="button" className="button quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {list.before}
          </button>
          <span role="status">
            {rows.length === 0 ? '' : list.page(numbers.exact(before + 1), numbers.exact(before + rows.length))}
            {count === null ? '' : ` · ${list.of(numbers.exact(count))}`}
          </span>
          <button type="button" className="button quiet" disabled={!hasNext} onClick={() => onPage(page + 1)}>
            {list.next}
          </button>
        </p>
      ) : null}
    </div>
  )
}
