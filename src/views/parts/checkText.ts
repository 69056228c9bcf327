import type { CheckFamily } from '../../domain/checks/ids.ts'
import { checkTextOf, type CheckText } from '../../words/checks.ts'
import { CHECKS_EN } from '../../words/checks.en.ts'
import { CHECKS_ZH } from '../../words/checks.zh.ts'
import type { Lang } from '../../words/numbers.ts'

const CHECKS = { zh: CHECKS_ZH, en: CHECKS_EN } as const

/** What a check is called and asks; undefined for an id that is no check. */
export function checkText(check: string, lang: Lang): CheckText | undefined {
  return checkTextOf(CHECKS[lang], check)
}

/** What a family of checks is called. */
export function familyText(family: CheckFamily, lang: Lang): string {
  return CHECKS[lang].families[family]
}
