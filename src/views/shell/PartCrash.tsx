import { useWords } from '../../words/useWords.ts'
import { Notice } from '../parts/Notice.tsx'

/** Something that threw, and the way to try it again. */
export interface Crash {
  readonly error: Error
  readonly again: () => void
}

/** Whether what is lacking is a file of the program. */
export function isUnfetched({ message }: Error): boolean {
  return /dynamically imported module|module script|preload CSS/i.test(message)
}

/** What stands in the place of a small part that threw, or could not be fetched. */
export function PartCrash({ error, again }: Crash) {
  const { crashed } = useWords().shell
  return (
    <Notice kind="error">
      {isUnfetched(error) ? crashed.stale : error.message}{' '}
      <button type="button" className="button quiet" onClick={again}>
        {crashed.again}
      </button>
    </Notice>
  )
}
