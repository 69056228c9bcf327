import type { Group, Label, Row } from '../../domain/forms/form.ts'
import { spellingsOf } from '../../domain/forms/spellings.ts'

const SEPARATOR = '[\\s、，,。．.；;：:“”"\'‘’（）()｜|﹒·]{0,5}'

/** A label as a pattern that forgives spaces, line breaks, quotes, brackets and punctuation between its characters. */
export function loosePattern(label: string): string {
  return coreOf(label).map(spelt).join(SEPARATOR)
}

/** 其他 is 其它 in some copies. */
function spelt(char: string): string {
  return char === '他' || char === '它' ? '[他它]' : char
}

/** Characters of a long label that suffice: a print-out breaks labels anywhere and puts their numbers between. */
const PREFIX = 6
/** So many suffice behind the label's printed number. */
const NUMBERED_PREFIX = 4

/** A label that may be cut short after its first characters, as far as it goes on. */
export function prefixPattern(label: string, prefix = PREFIX): string {
  const core = coreOf(label).map(spelt)
  if (core.length <= prefix + 1) return loosePattern(label)
  const head = core.slice(0, prefix).join(SEPARATOR)
  return core
    .slice(prefix)
    .reduceRight((rest, char) => `(?:${SEPARATOR}${char}${rest})?`, '')
    .replace(/^/, head)
}

function coreOf(label: string): readonly string[] {
  return [...label.normalize('NFKC')]
    .filter(char => /[\p{L}\p{N}]/u.test(char))
    .map(char => char.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

/** The printed number before a label (`一、`, `（三）`, `2.`) as a pattern, in the spellings that are met. */
export function numberPattern(number: string): string {
  const sign = number.replaceAll(/[（）、.]/g, '')
  if (sign === '') return ''
  if (number.startsWith('（')) return `[（(]\\s{0,2}${sign}\\s{0,2}[)）]?\\s{0,3}`
  const circled = CIRCLED[Number(sign)]
  const plain = `${sign}\\s{0,2}[、.．,，:：]`
  return circled === undefined ? `${plain}\\s{0,3}` : `(?:${plain}|[（(]\\s?${sign}\\s?[)）]|${circled})\\s{0,3}`
}

const CIRCLED: readonly (string | undefined)[] = [undefined, ...'①②③④⑤⑥⑦⑧']

/** Labels too short or too common to be believed in running text without their printed number. */
const NEEDS_NUMBER: ReadonlySet<string> = new Set(['其他', '其它', '总计', '合计', '其他处理', '其它处理'])

/** Which of them may stand without their number at the start of a line, with a number next. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  other_all: ['其他处理', '其它处理'],
  other_misc: ['其他', '其它'],
  total_processed: ['总计', '合计'],
}

function alonePattern(spelling: string): string {
  return `(?<=\\n[^\\S\\n]{0,40})${[...spelling].join('\\s{0,3}')}(?=\\s{1,60}\\d)`
}

/** All spellings of a row in running text, longest first. */
export function rowPattern(row: Row): string {
  const number = numberPattern(row.number)
  const spellings = spellingsOf(row).toSorted((a, b) => b.length - a.length)
  const parts = spellings.map(spelling => {
    const strict = NEEDS_NUMBER.has(spelling)
    const tail = spelling === '其他' || spelling === '其它' ? '(?!\\s*(?:处理|结果|法律|组织))' : ''
    const whole = prefixPattern(spelling)
    const plain = `${strict || number === '' ? `${number}${whole}` : `(?:${number}${prefixPattern(spelling, NUMBERED_PREFIX)}|${whole})`}${tail}`
    return strict && ALONE[row.id]?.includes(spelling) === true ? `${plain}|${alonePattern(spelling)}` : plain
  })
  return `(?:${parts.join('|')})`
}

/** A group heading (（三）不予公开 …) in running text. */
export function groupPattern(group: Group): string {
  return `${numberPattern(group.number)}${anyOf(group)}`
}

/** Any spelling of a label, longest first. */
export function anyOf(label: Label): string {
  const spellings = spellingsOf(label).toSorted((a, b) => b.length - a.length)
  return `(?:${spellings.map(loosePattern).join('|')})`
}

/** Every character that a spelling of one of these labels, or the number before it, may begin with. */
export function firstsOf(labels: readonly (Label & { readonly number?: string })[]): string {
  const firsts = labels.flatMap(label => [
    ...spellingsOf(label).map(spelling => coreOf(spelling)[0] ?? ''),
    ...(label.number === undefined || label.number === ''
      ? []
      : [
          label.number.startsWith('（')
            ? '（('
            : `${label.number[0] ?? ''}（(${CIRCLED[Number(label.number[0])] ?? ''}`,
        ]),
  ])
  return [...new Set(firsts.join(''))].join('')
}
