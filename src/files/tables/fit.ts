import { keysOf, normaliseLabel, plainLabel } from '../labels.ts'
import type { Group, Row } from '../../domain/forms/form.ts'
import type { ValueRow } from './valueRows.ts'

/** Nothing is known of a row's label: only the order can tell. */
export const UNKNOWN = 0.05
const GENERIC = new Set(['其他', '其它', '总计', '合计', '其他处理', '其它处理'])

/** How well the labels of a value row fit each row of a form: 1 its own label … 0.05 nothing known … -1 another's. */
export function fitsOf(value: ValueRow, rows: readonly Row[], groups: readonly Group[]): readonly number[] {
  if (value.row !== undefined) return rows.map(row => (row.id === value.row ? 1.5 : -1))
  const own = labelFits(value.labels, rows, groups)
  if (own.some(fit => fit > 0)) return own.map(fit => (fit > 0 ? fit : -0.6))
  const hints = labelFits(value.before.slice(-6), rows, groups)
  if (value.labels.length === 0 && hints.some(fit => fit > 0)) return hints.map(fit => (fit > 0 ? fit * 0.6 : UNKNOWN))
  return rows.map(() => UNKNOWN)
}

/** True where a row's own label names a row of the form. */
export function isLabelled(value: ValueRow, rows: readonly Row[], groups: readonly Group[]): boolean {
  return value.row !== undefined || labelFits(value.labels, rows, groups).some(fit => fit >= 0.7)
}

function labelFits(labels: readonly string[], rows: readonly Row[], groups: readonly Group[]): readonly number[] {
  const last = normaliseLabel(labels.at(-1) ?? '')
  const joined = normaliseLabel(labels.join(''))
  const number = numberOf(labels.at(-1) ?? '')
  const context = labels.slice(0, -1).map(normaliseLabel)
  return rows.map(row => {
    const fit = Math.max(...keysOf(row).map(key => keyFit(key, last, joined)))
    if (fit <= 0) return 0
    const group = groups.find(each => each.id === row.group)
    const inGroup = group !== undefined && context.some(each => keysOf(group).includes(each))
    const numbered = number === '' ? 0 : number === plainLabel(row.number).replaceAll(/[()、.]/g, '') ? 0.1 : -0.2
    return fit + numbered + (inGroup ? 0.2 : 0)
  })
}

function numberOf(label: string): string {
  const match = /^[(]?([一二三四五六七八\d]{1,2})[)、.,]/u.exec(plainLabel(label))
  return match?.[1] ?? ''
}

/** One spelling against the last label cell and all label cells together, the surest kind of match first. */
function keyFit(key: string, last: string, joined: string): number {
  if (last === '') return 0
  const generic = GENERIC.has(key)
  if (last === key || joined === key) return generic && key.length < 4 && key !== '总计' ? 0.6 : generic ? 0.7 : 1
  if (generic) return joined.endsWith(key) ? 0.3 : 0
  return Math.max(withinFit(key, joined), fragmentFit(key, last), fragmentFit(key, joined), typoFit(key, last))
}

function withinFit(key: string, joined: string): number {
  if (key.length < 4 || !joined.includes(key)) return 0
  return joined.endsWith(key) ? 0.95 : 0.8
}

function fragmentFit(key: string, label: string): number {
  return label.length >= 4 && key.includes(label) ? 0.5 : 0
}

function typoFit(key: string, label: string): number {
  return key.length >= 5 && differBy(key, label) <= Math.max(1, Math.floor(key.length / 6)) ? 0.7 : 0
}

/** Edit distance, looked at only as far as a typo goes. */
function differBy(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 99
  let line = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (line[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (line[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    line = next
  }
  return line[b.length] ?? 99
}
