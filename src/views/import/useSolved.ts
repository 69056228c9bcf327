import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Problem } from '../../domain/problem.ts'
import { useAllWords } from '../../words/allWords.ts'

/**
 * What a correction did, said until the next change: so many problems fewer. The problem that was worked on is gone then,
 * and the focus that was in it goes to the head of the list.
 */
export function useSolved(problems: readonly Problem[], head: RefObject<HTMLElement | null>): string {
  const { fix } = useAllWords().importPage
  const [before, setBefore] = useState(problems)
  const [solved, setSolved] = useState<readonly [gone: number, errors: number] | null>(null)
  if (before !== problems) {
    setBefore(problems)
    const gone = realOf(before).length - realOf(problems).length
    setSolved(correctedIn(problems) > correctedIn(before) && gone > 0 ? [gone, errorsIn(problems)] : null)
  }
  const known = useRef(problems)
  useEffect(() => {
    if (known.current === problems) return
    const isMore = correctedIn(problems) > correctedIn(known.current)
    known.current = problems
    if (isMore && document.activeElement === document.body) head.current?.focus({ preventScroll: true })
    if (isMore && document.activeElement === head.current) head.current?.scrollIntoView({ block: 'nearest' })
  }, [problems, head])
  return solved === null ? '' : fix.solved(...solved)
}

function realOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(each => each.severity !== 'info')
}

function correctedIn(problems: readonly Problem[]): number {
  return problems.filter(each => each.code === 'CORRECTED').length
}

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(each => each.severity === 'error').length
}
