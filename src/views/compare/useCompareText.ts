import { COMPARE_TEXTS, type CompareText } from '../../words/compareTexts.ts'
import { useAllWords } from '../../words/allWords.ts'

/** What comparing says, in the language of the page. */
export function useCompareText(): CompareText {
  return COMPARE_TEXTS[useAllWords().lang]
}
