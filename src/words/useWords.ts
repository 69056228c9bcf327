import { createContext, use } from 'react'
import type { Lang } from './numbers.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** The words of the language that the address names. */
export const WordsContext = createContext<Words>(zh)

/** What the screen says, in the language of the page. */
export function useWords(): Words {
  return use(WordsContext)
}

let english: Promise<Words> | null = null

/** The words of a language: Chinese is there at once, another one is loaded when first asked for. */
export function wordsOf(lang: Lang): Words | Promise<Words> {
  if (lang === 'zh') return zh
  english ??= import('./en.ts').then(all => all.en)
  return english
}
