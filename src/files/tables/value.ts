import type { Status } from '../../domain/status.ts'
import type { Unit } from '../../domain/forms/form.ts'

/** A cell's text, understood: a number, or why there is none; `repair` names what had to be put right. */
export interface Value {
  readonly value: number | null
  readonly status: Status
  readonly repair?: 'full-width' | 'separator' | 'unit' | 'note' | 'spaces' | 'sign' | 'zero'
}

const MARK = /^(?:[/／\\|—–－\-﹣―*]{1,4}|无|不适用|N\/A)$/i
const NUMBER =
  /^([+-]?)(\d{1,15}(?:\.\d{1,8})?|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,8})?)(万元|亿元|元|件|条|项|次|个|人|份|宗|起|例)?$/
/** What our own copy of a report in the official form has where a number could not be read. */
export const UNREAD_TEXT = '未能读出'

const NOTE = /[（(][^（()）]{0,60}[)）]$/
/** Thousands parted by a space, in a cell of their own. */
const PARTED = /^[1-9]\d{0,2}(?:\s\d{3}){1,2}$/u
/** The mark of a footnote behind a number: raised, circled or a star. */
const FOOTNOTE = /(?<=\d)\s?(?:[①-⑳⁰¹²³⁴-⁹]|[*＊※]{1,3}|[[［【〔]注?\d{0,2}[\]］】〕]){1,2}$/u

/** True for what may stand where a number is due: a number (with unit or note), a mark for “none”, or nothing. */
export function isValueText(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === UNREAD_TEXT) return true
  if (trimmed.length > 100 || !FIRST.test(trimmed)) return false
  return readValue(trimmed, '件') !== null || readValue(trimmed, '元') !== null
}

/** What a value may begin with: digits of any width, a sign, a mark for “none”, a nought that is no digit. */
const FIRST = /^(?:零|[〇○Oo](?![^\d〇○Oo]))|^[\d０-９+＋\-－−﹣/／\\|—–―*.]|^(?:无|不适用|N\/A)$/iu

/** The text of one cell as a number; null where it is neither number nor mark nor blank. `unit` is what the form asks. */
export function readValue(text: string, unit: Unit): Value | null {
  const trimmed = text.trim()
  if (trimmed === '') return { value: null, status: 'blank' }
  return readMark(trimmed) ?? readNumber(trimmed, unit)
}

function readNumber(trimmed: string, unit: Unit): Value | null {
  const marked = trimmed.replace(FOOTNOTE, '')
  if (/\p{No}/u.test(marked)) return null
  const wide = marked.normalize('NFKC').replaceAll('−', '-').replaceAll('，', ',')
  const plain = wide.replaceAll(/\s/g, '')
  if (/\d\s+\d/.test(wide) && !PARTED.test(wide)) return null
  const bare = plain.replace(NOTE, '')
  const match = NUMBER.exec(bare)
  if (!match) return null
  const [, sign = '', digits = '', suffix] = match
  const number = scaled(`${sign}${digits.replaceAll(',', '')}`, suffix, unit)
  if (number === null) return null
  const value = number === 0 ? 0 : number
  const status = value === 0 ? 'zero_reported' : 'reported'
  const repair = repairOf(trimmed, { wide, plain, bare, suffix })
  return repair ? { value, status, repair } : { value, status }
}

/** 零, or a number of at most three figures in which a letter O or a circle stands for the digit 0. */
const NOUGHT = /^(?:零|(?=.{1,3}$)(?=\d*[〇○Oo])(?:[1-9][\d〇○Oo]{0,2}|[〇○Oo]))$/u

/** A mark for “none”, or a nought that is no digit. */
function readMark(text: string): Value | null {
  if (text === UNREAD_TEXT) return { value: null, status: 'unread' }
  if (MARK.test(text)) return { value: null, status: 'not_applicable' }
  if (!NOUGHT.test(text)) return null
  const value = text === '零' ? 0 : Number(text.replaceAll(/[〇○Oo]/gu, '0'))
  return { value, status: value === 0 ? 'zero_reported' : 'reported', repair: 'zero' }
}

interface Spellings {
  readonly wide: string
  readonly plain: string
  readonly bare: string
  readonly suffix: string | undefined
}

function repairOf(trimmed: string, { wide, plain, bare, suffix }: Spellings): Value['repair'] {
  if (bare !== plain || FOOTNOTE.test(trimmed)) return 'note'
  if (suffix) return 'unit'
  if (wide !== trimmed) return 'full-width'
  if (bare.includes(',')) return 'separator'
  if (plain !== wide) return 'spaces'
  return bare.startsWith('+') ? 'sign' : undefined
}

const POWERS: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** Shifts the decimal point as text, so that 4166.241619 stays what it is. */
function scaled(number: string, suffix: string | undefined, unit: Unit): number | null {
  const from = suffix === undefined ? undefined : POWERS[suffix]
  if (from === undefined) return Number(number)
  if (unit === '件') return null
  const shift = from - (POWERS[unit] ?? 0)
  return shift === 0 ? Number(number) : Number(`${number}e${shift}`)
}
