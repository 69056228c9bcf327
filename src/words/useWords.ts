import { createContext, use } from 'react'
import type { Lang } from '../domain/langs.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** The words of the language that the address names. */
export const WordsContext = createContext<Words>(zh)

/** What the screen says, in the language of the page. */
export function useWords(): Words {
  return use(WordsContext)
}

/** The other languages, loaded when first asked for. */
const LOADERS: Readonly<Record<Exclude<Lang, 'zh'>, () => Promise<Words>>> = {
  en: () => import('./en.ts').then(all => all.en),
}

const loaded = new Map<Lang, Promise<Words>>()

/** The words of a language: Chinese is there at once. */
export function wordsOf(lang: Lang): Words | Promise<Words> {
  if (lang === 'zh') return zh
  const words = loaded.get(lang) ?? LOADERS[lang]()
  loaded.set(lang, words)
  return words
}
