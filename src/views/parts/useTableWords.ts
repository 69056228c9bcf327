import { tableWords, type TableWords } from '../../words/tableTexts.ts'
import { useAllWords } from '../../words/allWords.ts'

/** What the screen says, the table and the ways out included. */
export function useTableWords(): TableWords {
  return tableWords(useAllWords())
}
