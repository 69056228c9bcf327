import type { CheckFamily } from '../../domain/checks/ids.ts'
import { checkTextOf, type CheckText } from '../../words/checks.ts'
import { CHECK_TEXTS } from '../../words/checkTexts.ts'
import type { Lang } from '../../domain/langs.ts'

/** What a check is called and asks; undefined for an id that is no check. */
export function checkText(check: string, lang: Lang): CheckText | undefined {
  return checkTextOf(CHECK_TEXTS[lang], check)
}

/** What a family of checks is called. */
export function familyText(family: CheckFamily, lang: Lang): string {
  return CHECK_TEXTS[lang].families[family]
}
