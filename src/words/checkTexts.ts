import type { Lang } from '../domain/langs.ts'
import type { ChecksText } from './checks.ts'
import { CHECKS_EN } from './checks.en.ts'
import { CHECKS_ZH } from './checks.zh.ts'

/** All that is said of checks, by language. */
export const CHECK_TEXTS: Readonly<Record<Lang, ChecksText>> = { zh: CHECKS_ZH, en: CHECKS_EN }
