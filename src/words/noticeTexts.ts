import type { Lang } from '../domain/langs.ts'
import { noticesEn } from './notices.en.ts'
import { noticesZh } from './notices.zh.ts'

/** What is said of an address that could not be understood whole; loaded with the first such. */
export const NOTICE_TEXTS: Readonly<Record<Lang, typeof noticesZh>> = { zh: noticesZh, en: noticesEn }
