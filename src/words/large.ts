import type { Lang } from '../domain/langs.ts'
import { largeEn } from './large.en.ts'
import { largeZh, type LargeText } from './large.zh.ts'

/** What is said where a data set is too large to be held; loaded with the page that says it. */
export const LARGE_TEXTS: Readonly<Record<Lang, LargeText>> = { zh: largeZh, en: largeEn }
