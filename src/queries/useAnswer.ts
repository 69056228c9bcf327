import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Fault } from '../domain/faults.ts'
import { faultOf } from '../engines/engine.ts'
import type { AnswerRow, Question } from '../engines/question.ts'
import type { Large } from './large.ts'

/** An answer on its way, there, or failed; the one before stays while the next one comes. */
export interface Asked {
  readonly rows: readonly AnswerRow[] | null
  readonly isWaiting: boolean
  /** 0 to 1, where it is known. */
  readonly share: number
  readonly fault: Fault | 'cancelled' | null
  /** It will be asked again before long, without anybody doing anything. */
  readonly isRetried: boolean
  readonly cancel: () => void
  readonly again: () => void
}

/** After so many ms a failed question is asked again by itself. */
const AGAIN = 3000
const BY_ITSELF: readonly (Fault | null)[] = ['unreachable', 'shardDown', 'slow', 'cut']

/** Asks a large set. Answers are kept by question and content, so that the same question is asked once. */
export function useAnswer(large: Large, question: Question): Asked {
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const queryKey = ['answer', large.dataset, large.hash, question]
  const { data, error, isFetching, isPaused, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setShare(0)
      return large.engine.ask(question, { signal, onProgress: setShare })
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    placeholderData: keepPreviousData,
    refetchInterval: query => (BY_ITSELF.includes(faultOf(query.state.error)) ? AGAIN : false),
  })
  const fault = faultOf(error)
  const isStopped = data === undefined && error === null && fetchStatus === 'idle'
  return {
    rows: data ?? null,
    isWaiting: isFetching && !isPaused,
    share,
    isRetried: error !== null && BY_ITSELF.includes(fault),
    fault: error ? (fault ?? 'unreachable') : isStopped ? 'cancelled' : null,
    cancel: () => void client.cancelQueries({ queryKey, exact: true }),
    again: () => void refetch(),
  }
}
