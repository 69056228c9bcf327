import type { Scope } from '../domain/scope.ts'
import type { Block } from './blocks.ts'
import { readScope } from './layouts/facts.ts'

/** How much of the text is looked at. */
const MOST = 20_000
/** A sentence on how the report was made, not on the year's work. */
const ON_REPORT = /报告|年报|数据|编制|统计/u
const FROM_BELOW =
  /汇总[^。]{0,60}(?:县|镇|乡|街道|各区|区市)|(?:全[市区县省州]|各(?:县|区|乡|镇|街道|市))[^。]{0,60}汇总|(?:含|包括|涵盖|覆盖)[^。]{0,30}(?:各县|各乡|各镇|各街道|乡镇|镇街|县（?市|街道办)/u
const FROM_DEPARTMENTS =
  /[省市县区州]本级(?:政府)?(?:及[^。]{0,12}部门)?[^。]{0,20}(?:数据|统计|情况)|汇总[^。]{0,30}(?:政府)?(?:各)?(?:工作|组成|直属)?部门/u

/** A line of its own that names the scope (`口径：本级汇总`), as our copies in the official form have it; else null. */
export function scopeStated(blocks: readonly Block[]): Scope | null {
  for (const block of blocks) {
    const said = block.kind === 'line' ? /^口径[:：]\s?(\S{1,12})$/u.exec(block.text.trim())?.[1] : undefined
    if (said !== undefined) return readScope(said)
  }
  return null
}

/** Whose work a government's report counts, where its text says how it was put together; else unknown. */
export function scopeIn(blocks: readonly Block[]): Scope {
  const text = blocks
    .flatMap(block => (block.kind === 'line' ? [block.text] : []))
    .join('')
    .slice(0, MOST)
  const sentences = text
    .split(/[。；]/u)
    .filter(sentence => ON_REPORT.test(sentence) && /汇总|本级|包括|涵盖|覆盖|含/u.test(sentence))
  if (sentences.some(sentence => /汇总/u.test(sentence) && FROM_BELOW.test(sentence))) return 'region'
  return sentences.some(sentence => FROM_DEPARTMENTS.test(sentence) && /统计|汇总|编制/u.test(sentence))
    ? 'level'
    : 'unknown'
}
