import { useWords, type Said } from './useWords.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** All words in the language of the page; the Chinese ones load with the first page that says more than the start page. */
export function allWords(words: Said): Words {
  return 'methods' in words ? words : zh
}

/** All that the screen says. */
export function useAllWords(): Words {
  return allWords(useWords())
}
