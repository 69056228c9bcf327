import type { Lang } from '../domain/langs.ts'
import { crashEn } from './crash.en.ts'
import { crashZh } from './crash.zh.ts'

/** What is said of a page that failed; loaded where one has. */
export const CRASH_TEXTS: Readonly<Record<Lang, typeof crashZh>> = { zh: crashZh, en: crashEn }
