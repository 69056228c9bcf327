import type { Lang } from '../domain/langs.ts'
import { keeping as en } from './en/keeping.ts'
import { keeping as zh } from './zh/keeping.ts'

/** What the keeping of a person's work says, in each language; not among the words of the first page. */
export const KEEPING_WORDS: Readonly<Record<Lang, typeof zh>> = { zh, en }

export type KeepingWords = (typeof KEEPING_WORDS)[Lang]
