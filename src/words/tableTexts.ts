import type { Lang } from '../domain/langs.ts'
import { OUT_EN } from './out.en.ts'
import { OUT_ZH } from './out.zh.ts'
import { TABLE_EN } from './table.en.ts'
import { TABLE_ZH } from './table.zh.ts'
import type { Words } from './words.ts'

/** What the table page, and everything that is taken out of a page, says. */
export interface TableText {
  readonly table: typeof TABLE_ZH
  readonly out: typeof OUT_ZH
}

/** The words of the page with those of the table. */
export type TableWords = Words & TableText

const TABLE_TEXTS: Readonly<Record<Lang, TableText>> = {
  zh: { table: TABLE_ZH, out: OUT_ZH },
  en: { table: TABLE_EN, out: OUT_EN },
}

const MADE = new WeakMap<Words, TableWords>()

/** The words of the page with those of the table, which load with what needs them. */
export function tableWords(words: Words): TableWords {
  const known = MADE.get(words)
  if (known) return known
  const made = { ...words, ...TABLE_TEXTS[words.lang] }
  MADE.set(words, made)
  return made
}
