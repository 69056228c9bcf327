import { useEffect, useMemo } from 'react'
import type { AnswerRow, Question } from '../engines/question.ts'
import { PAGE_ROWS, pageOf } from '../summaries/largeLists.ts'
import type { Large } from './large.ts'
import { useAnswer, useAskBefore, type Asked } from './useAnswer.ts'

/** One page of a long list. */
export interface Paged {
  readonly asked: Asked
  readonly rows: readonly AnswerRow[]
  readonly hasNext: boolean
}

/** Asks one page of a list; the next one is asked before anybody wants it. */
export function usePaged(large: Large, question: Question, page: number): Paged {
  const wanted = useMemo(() => pageOf(question, page), [question, page])
  const asked = useAnswer(large, wanted)
  const ask = useAskBefore(large)
  const all = asked.rows ?? []
  const hasNext = all.length > PAGE_ROWS
  const isHere = !asked.isWaiting
  useEffect(() => {
    if (hasNext && isHere) ask(pageOf(question, page + 1))
  }, [ask, hasNext, isHere, page, question])
  return { asked, rows: all.slice(0, PAGE_ROWS), hasNext }
}
