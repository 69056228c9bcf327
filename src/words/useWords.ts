import { createContext, use } from 'react'
import type { Lang } from '../domain/langs.ts'
import { untilFailed } from '../domain/untilFailed.ts'
import type { FirstWords, Words } from './words.ts'
import { firstZh } from './zh/first.ts'

/** What a page is given to say: of Chinese only the first part, as the rest loads with what says it. */
export type Said = FirstWords | Words

/** The words of the language that the address names. */
export const WordsContext = createContext<Said>(firstZh)

/** What the screen says before any chart, in the language of the page. */
export function useWords(): Said {
  return use(WordsContext)
}

/** The other languages, loaded when first asked for. */
const LOADERS: Readonly<Record<Exclude<Lang, 'zh'>, () => Promise<Words>>> = {
  en: () => import('./en.ts').then(all => all.en),
}

const loaded = new Map<Lang, Promise<Words>>()

/** The words of a language: the first of Chinese are there at once. */
export function wordsOf(lang: Lang): Said | Promise<Words> {
  if (lang === 'zh') return firstZh
  const words = loaded.get(lang) ?? untilFailed(LOADERS[lang](), () => loaded.delete(lang))
  loaded.set(lang, words)
  return words
}
