import { organFacts } from './organ.ts'
import { isOrganLine, organOfLine, titleWithin, wholeTitle, type Title } from './title.ts'

interface Near extends Title {
  /** True where the body's name was taken from a line beside the title. */
  readonly near: boolean
}

interface Found extends Title {
  /** First and last line of the title. */
  readonly from: number
  readonly to: number
}

/** Where else a title may stand: the page's title element and meta tag; and the year that the period names. */
export interface Hints {
  readonly elsewhere: readonly string[]
  readonly year: number | null
}

/**
 * The title among the lines before the first table: a line (or up to four) that is nothing else first, then what the
 * page's own mark-up says, then one inside a path of links or a sentence. Of several that differ, the one the mark-up
 * or the period agrees with, else the last before section 一.
 */
export function findTitle(lines: readonly string[], { elsewhere, year }: Hints): Title | null {
  const named = elsewhere.flatMap(text => titlesOf(text))
  const whole = wholeTitles(lines)
  const within = lines.flatMap(line => titleWithin(line) ?? [])
  const best = pick(whole, named, year) ?? named.find(each => each.year !== null) ?? null
  if (!best) return pick(within, [], year)
  return completed(
    best,
    [...named, ...within].filter(each => agrees(each, best)),
  )
}

/** A title element holds more than a title: the site's name behind a dash. */
function titlesOf(text: string): readonly Title[] {
  const found = wholeTitle(text) ?? wholeTitle(text.replace(/[-_—|–].{0,60}$/u, '')) ?? titleWithin(text)
  return found ? [found] : []
}

function agrees(one: Title, best: Title): boolean {
  return one.year === null || best.year === null || one.year === best.year
}

/** What the title itself leaves open, from the same title said elsewhere; that counts more than a line beside it. */
function completed(best: Title & { readonly near?: boolean }, others: readonly Title[]): Title {
  const said = others.find(each => each.organ !== '')?.organ ?? ''
  const part = best.near === true || (best.organ.length < 5 && said.endsWith(best.organ))
  const organ = part && said !== '' ? said : best.organ || said
  const year = best.year ?? others.find(each => each.organ === organ)?.year ?? null
  return { title: best.title, organ, year }
}

function pick<T extends Title>(found: readonly T[], named: readonly Title[], year: number | null): T | null {
  const dated = found.filter(each => each.year !== null)
  const pool = dated.length > 0 ? dated : found
  const same = pool.every(each => each.year === pool[0]?.year && each.organ === pool[0]?.organ)
  if (same) return pool[0] ?? null
  const like = pool.filter(each => named.some(other => other.year === each.year && other.organ === each.organ))
  const inTime = pool.filter(each => each.year === year)
  const chosen = like.length > 0 ? like : inTime.length > 0 ? inTime : pool
  return chosen.findLast(each => each.organ !== '') ?? chosen.at(-1) ?? null
}

/** Titles that fill their lines, completed by the lines around: the body above or below, the year below. */
function wholeTitles(lines: readonly string[]): readonly Near[] {
  const found: Found[] = []
  const taken = new Set<number>()
  for (const width of [1, 2, 3, 4]) {
    for (let at = 0; at + width <= lines.length; at += 1) {
      const part = lines.slice(at, at + width)
      if (part.some((line, index) => line.length > 80 || taken.has(at + index))) continue
      const title = wholeTitle(part.join(''))
      if (!title) continue
      found.push({ ...title, from: at, to: at + width - 1 })
      part.forEach((_, index) => taken.add(at + index))
    }
  }
  found.sort((one, other) => one.from - other.from)
  return found.map(each => withBody(withYearBelow(each, lines), lines))
}

function withYearBelow(found: Found, lines: readonly string[]): Found {
  if (found.year !== null) return found
  const [next = '', after = ''] = lines.slice(found.to + 1)
  const line = isOrganLine(next) ? after : next
  const below = /^[（(]?\s?(20[0-3]\d)\s?年?度?\s?[)）]?$/u.exec(line.normalize('NFKC').trim())
  return below ? { ...found, year: Number(below[1]) } : found
}

/** `人民政府办公室2023年…`: a name whose region stands on the line above. */
const TORN = /^(?:人民政府|政府|办公[室厅]|街道办事处|管理委员会)/u

/** A place alone on the line above a body's name that has none. */
const PLACE = /^\p{Script=Han}{2,12}(?:省|市|县|区|旗|州|盟)$/u

function withBody(found: Found, lines: readonly string[]): Near {
  const { title, year, organ, from, to } = found
  const [upper = '', above = ''] = [lines[from - 2], lines[from - 1]]
  if (organ !== '' && !TORN.test(organ)) return { title, year, organ: placed(organ, above), near: false }
  const beside = organ === '' && !isOrganLine(above) ? (lines[to + 1] ?? '') : above
  if (!isOrganLine(beside)) return { title, year, organ: '', near: false }
  const name = organOfLine(beside) + organ
  if (!TORN.test(name)) return { title, year, organ: name, near: organ === '' }
  return { title, year, organ: isOrganLine(upper) ? organOfLine(upper) + name : '', near: true }
}

/** A body's name without a place, and the place alone on the line above it. */
function placed(organ: string, above: string): string {
  const place = organOfLine(above)
  return PLACE.test(place) && isOrganLine(above) && organFacts(organ).region === '' ? place + organ : organ
}
