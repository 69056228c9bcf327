import { useEffect, useMemo, useState } from 'react'
import type { AnswerRow, Question } from '../engines/question.ts'
import { PAGE_ROWS, pageOf } from '../summaries/largeLists.ts'
import type { Large } from './large.ts'
import { useAnswer, useAskBefore, type Asked } from './useAnswer.ts'

/** One page of a long list. */
export interface Paged {
  readonly asked: Asked
  readonly rows: readonly AnswerRow[]
  /** How many rows stand before these. While a page is on its way, the rows are those of the page before. */
  readonly before: number
  readonly page: number
  readonly hasNext: boolean
  readonly onPage: (page: number) => void
}

/** Where a list is open, for one whose page is kept elsewhere: in the address. */
interface Opened {
  /** So many rows stand before the page. */
  readonly from: number
  readonly onFrom: (from: number) => void
}

/**
 * Asks one page of a list; the next one is asked before anybody wants it. Without a place of its own it is the first
 * page at first, and whenever the list is another.
 */
export function usePaged(large: Large, question: Question, opened?: Opened): Paged {
  const [at, setAt] = useState({ question, page: 0 })
  const page = opened ? Math.floor(opened.from / PAGE_ROWS) : at.question === question ? at.page : 0
  const wanted = useMemo(() => pageOf(question, page), [question, page])
  const asked = useAnswer(large, wanted)
  const ask = useAskBefore(large)
  const rows = useMemo(() => asked.rows?.slice(0, PAGE_ROWS) ?? [], [asked.rows])
  const hasNext = (asked.rows?.length ?? 0) > PAGE_ROWS
  const isHere = !asked.isWaiting
  useEffect(() => {
    if (hasNext && isHere) ask(pageOf(question, page + 1))
  }, [ask, hasNext, isHere, page, question])
  const onPage = (next: number): void => {
    // Whether there is a page behind the one on its way is not known yet.
    if (next > page && asked.isOld) return
    if (opened) opened.onFrom(next * PAGE_ROWS)
    else setAt({ question, page: next })
  }
  const before = asked.of?.offset ?? page * PAGE_ROWS
  return { asked, rows, before, page, hasNext, onPage }
}
