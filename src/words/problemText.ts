import type { Lang } from '../domain/langs.ts'
import type { Problem } from '../domain/problem.ts'
import { checkTextOf } from './checks.ts'
import { CHECK_TEXTS } from './checkTexts.ts'
import { dataSetsEn } from './dataSets.en.ts'
import { dataSetsZh } from './dataSets.zh.ts'
import { filesEn } from './files.en.ts'
import { filesZh } from './files.zh.ts'
import { readingEn } from './reading.en.ts'
import { readingZh } from './reading.zh.ts'
import { shapesEn } from './shapes.en.ts'
import { shapesZh } from './shapes.zh.ts'

type Say = (problem: Problem) => string

const SAYINGS: Readonly<Record<Lang, ReadonlyMap<string, Say>>> = {
  zh: new Map(Object.entries({ ...filesZh, ...readingZh, ...shapesZh, ...dataSetsZh })),
  en: new Map(Object.entries({ ...filesEn, ...readingEn, ...shapesEn, ...dataSetsEn })),
}

/** A problem as a sentence: what was found and what to do; its bare finding where the code has no sentence. */
export function problemText(problem: Problem, lang: Lang): string {
  const say = SAYINGS[lang].get(problem.code) ?? checkTextOf(CHECK_TEXTS[lang], problem.code)?.message
  return say?.(problem) ?? problem.found
}
