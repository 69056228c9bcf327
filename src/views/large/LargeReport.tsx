import { useState } from 'react'
import { parentAt, type Bodies } from '../../engines/bodies.ts'
import type { Large } from '../../queries/large.ts'
import type { Choice } from '../../summaries/choice.ts'
import { PAGE_ROWS } from '../../summaries/largeLists.ts'
import { useAllWords } from '../../words/allWords.ts'
import { LARGE_TEXTS } from '../../words/large.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import { searchOf } from './searchOf.ts'
import styles from './large.module.css'

/** The page 报告 over a large set: down the tree of divisions to a body, whose reports then open. */
export function LargeReport({ choice, large }: { readonly choice: Choice; readonly large: Large }) {
  const { lang, numbers } = useAllWords()
  const { tree, picker, list } = LARGE_TEXTS[lang]
  const [top, setTop] = useState(-1)
  const [page, setPage] = useState(0)
  const { bodies } = large
  const below = searchOf(large).below(top)
  const shown = below.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS)
  const go = (place: number): void => {
    setTop(place)
    setPage(0)
  }
  return (
    <>
      <p>{tree.lead}</p>
      {top >= 0 ? (
        <p>
          <button type="button" className="button quiet" onClick={() => go(bodies.parent[top] ?? -1)}>
            ← {parentAt(bodies, top) || picker.top}
          </button>{' '}
          <ReportLink choice={choice} bodies={bodies} place={top} />
        </p>
      ) : null}
      <p role="status">{picker.found(numbers.exact(below.length))}</p>
      <ul className={styles['bodies']}>
        {shown.map(place => (
          <li key={place}>
            <ReportLink choice={choice} bodies={bodies} place={place} />
            {searchOf(large).below(place).length > 0 ? (
              <button
                type="button"
                className="button quiet"
                aria-label={`${picker.inside} ${bodies.organ[place] ?? ''}`}
                onClick={() => go(place)}
              >
                {picker.inside}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {below.length > PAGE_ROWS ? (
        <p className={styles['state']}>
          <button type="button" className="button quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {list.before}
          </button>
          <span>{list.page(numbers.exact(page * PAGE_ROWS + 1), numbers.exact(page * PAGE_ROWS + shown.length))}</span>
          <button
            type="button"
            className="button quiet"
            disabled={(page + 1) * PAGE_ROWS >= below.length}
            onClick={() => setPage(page + 1)}
          >
            {list.next}
          </button>
        </p>
      ) : null}
    </>
  )
}

interface LinkProps {
  readonly choice: Choice
  readonly bodies: Bodies
  readonly place: number
}

function ReportLink({ choice, bodies, place }: LinkProps) {
  const organ = bodies.organ[place] ?? ''
  return (
    <a href={hrefOf(choice, { page: 'report', units: [organ], report: '' })}>
      <bdi>{organ}</bdi>
    </a>
  )
}
