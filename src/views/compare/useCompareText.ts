import { COMPARE_TEXTS, type CompareText } from '../../words/compareTexts.ts'
import { useWords } from '../../words/useWords.ts'

/** What comparing says, in the language of the page. */
export function useCompareText(): CompareText {
  return COMPARE_TEXTS[useWords().lang]
}
