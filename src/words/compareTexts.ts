import type { Lang } from '../domain/langs.ts'
import { COMPARE_EN } from './compare.en.ts'
import { COMPARE_ZH } from './compare.zh.ts'

export type CompareText = typeof COMPARE_ZH

/** All that comparing says, by language: loaded with the pages that compare. */
export const COMPARE_TEXTS: Readonly<Record<Lang, CompareText>> = { zh: COMPARE_ZH, en: COMPARE_EN }
