/** The languages of the page, Chinese first: each with its tag and its own name. */
export const LANGS = {
  zh: { tag: 'zh-CN', name: '中文' },
  en: { tag: 'en', name: 'English' },
} as const

export type Lang = keyof typeof LANGS

/** What has a name in every language. */
export type Named = Readonly<Record<Lang, string>>

/** True for the id of a language. */
export function isLang(text: string): text is Lang {
  return Object.hasOwn(LANGS, text)
}

/** The ids of the languages, in the order they are offered. */
export const LANG_IDS: readonly Lang[] = Object.keys(LANGS).filter(isLang)
