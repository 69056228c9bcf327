import { keepPreviousData, useQuery, useQueryClient, type Query } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { isPassing, type Fault } from '../domain/faults.ts'
import { faultOf } from '../engines/engine.ts'
import type { AnswerRow, Question } from '../engines/question.ts'
import type { Large } from './large.ts'
import { narrowAgain } from './narrowed.ts'

/** An answer on its way, there, or failed; the one before stays while the next one comes. */
export interface Asked {
  readonly rows: readonly AnswerRow[] | null
  /** What the rows answer: the question before while the answer is not there. */
  readonly of: Question | null
  /** The rows are those of the question before. */
  readonly isOld: boolean
  readonly isWaiting: boolean
  /** 0 to 1, where it is known. */
  readonly share: number
  readonly fault: Fault | 'cancelled' | null
  readonly cancel: () => void
  readonly again: () => void
}

/** After so many ms a failed question is asked again by itself. */
const AGAIN = 3000

/** So many ms an answer that nobody looks at any more is kept: pages of long lists would add up without end. */
const KEPT = 5 * 60_000

/** Rows, and the question that they answer. */
interface Answer {
  readonly of: Question
  readonly rows: readonly AnswerRow[]
}

/** Asks a large set. Answers are kept by question and content, so that the same question is asked once. */
export function useAnswer(large: Large, question: Question): Asked {
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const [failed, setFailed] = useState<Failed | null>(null)
  const queryKey = [...answersOf(large), question]
  const { data, error, isFetching, isPaused, isPlaceholderData, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Answer> => {
      setShare(0)
      try {
        return { of: question, rows: await large.engine.ask(question, { signal, onProgress: setShare }) }
      } catch (problem) {
        if (!signal.aborted) setFailed({ question, fault: said(problem) })
        throw problem
      }
    },
    staleTime: Infinity,
    gcTime: KEPT,
    retry: false,
    networkMode: 'always',
    placeholderData: keepPreviousData,
    refetchInterval: query => (isPassing(faultOf(query.state.error)) ? AGAIN : false),
  })
  const isStopped = error === null && fetchStatus === 'idle' && (data === undefined || isPlaceholderData)
  const { rows, of } = isStopped || data === undefined ? NOTHING : data
  return {
    rows,
    of,
    isOld: isPlaceholderData,
    isWaiting: isFetching && !isPaused,
    share,
    fault: error ? said(error) : isStopped ? 'cancelled' : isFetching ? stillSaid(failed, question) : null,
    cancel: () => void client.cancelQueries({ queryKey, exact: true }),
    again: () => void refetch(),
  }
}

const NOTHING = { rows: null, of: null }

interface Failed {
  readonly question: Question
  readonly fault: Fault
}

/** What failed is said until the answer is there, also while it is being asked again by itself. */
function stillSaid(failed: Failed | null, question: Question): Fault | null {
  return failed?.question === question && isPassing(failed.fault) ? failed.fault : null
}

function said(error: unknown): Fault {
  return faultOf(error) ?? 'unreachable'
}

function answersOf({ dataset, hash }: Large): readonly string[] {
  return ['answer', dataset, hash]
}

/** Asks a question that is likely to be wanted next, so that its answer is there by then. A fault of it is nobody's business yet. */
export function useAskBefore(large: Large): (question: Question) => void {
  const client = useQueryClient()
  return useCallback(
    question =>
      void client.prefetchQuery({
        queryKey: [...answersOf(large), question],
        queryFn: async ({ signal }): Promise<Answer> => ({
          of: question,
          rows: await large.engine.ask(question, { signal }),
        }),
        staleTime: Infinity,
        gcTime: KEPT,
        retry: false,
      }),
    [client, large],
  )
}

/** Asks again for everything of a large set that had failed. */
export function useAskAgain(large: Large): () => void {
  const client = useQueryClient()
  return () => {
    const failed = { queryKey: answersOf(large), predicate: (query: Query) => query.state.status === 'error' }
    void client.refetchQueries({ ...failed, type: 'active' })
    client.removeQueries({ ...failed, type: 'inactive' })
    void narrowAgain(large)
  }
}
