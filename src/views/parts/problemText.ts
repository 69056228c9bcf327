import type { CheckText } from '../../words/checks.ts'
import { checkTextOf } from '../../words/checks.ts'
import { CHECKS_EN } from '../../words/checks.en.ts'
import { CHECKS_ZH } from '../../words/checks.zh.ts'
import { readingEn } from '../../words/reading.en.ts'
import { readingZh } from '../../words/reading.zh.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Lang } from '../../words/numbers.ts'

const CHECKS = { zh: CHECKS_ZH, en: CHECKS_EN } as const
const READING = {
  zh: new Map<string, (problem: Problem) => string>(Object.entries(readingZh)),
  en: new Map<string, (problem: Problem) => string>(Object.entries(readingEn)),
} as const

/** A problem in words: the check's sentence or the reader's; its code and what was found where nobody has a sentence. */
export function problemText(problem: Problem, lang: Lang): string {
  const say = checkTextOf(CHECKS[lang], problem.code)?.message ?? READING[lang].get(problem.code)
  return say ? say(problem) : [problem.code, problem.found].join(' ').trim()
}

/** What a check is called and asks; undefined for an id that is no check. */
export function checkText(check: string, lang: Lang): CheckText | undefined {
  return checkTextOf(CHECKS[lang], check)
}

/** What a family of checks is called. */
export function familyText(family: keyof typeof CHECKS_ZH.families, lang: Lang): string {
  return CHECKS[lang].families[family]
}
