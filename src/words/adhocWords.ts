import type { Lang } from '../domain/langs.ts'
import { adhoc as en } from './en/adhoc.ts'
import { adhoc as zh } from './zh/adhoc.ts'

/** What a table of any kind says, in each language; not among the words of the first page. */
export const ADHOC_WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en }

export type AdhocWords = (typeof ADHOC_WORDS)[Lang]
