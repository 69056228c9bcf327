import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckResult } from '../../src/domain/checks/check.ts'
import { checkReport } from '../../src/domain/checks/index.ts'
import { claimsOf } from '../../src/domain/narrative/claimsOf.ts'
import { figuresOf } from '../../src/domain/narrative/figuresOf.ts'
import type { Report } from '../../src/domain/report.ts'
import { readFile } from '../../src/files/readFile.ts'
import { sectionOf } from '../domain/narrative/sectionOf.ts'
import { SHARED } from './read.ts'

const CASES = join(SHARED ?? '', 'cases')

interface Claimed {
  readonly text: string
  readonly value: number | string
  readonly ok?: boolean
}

interface Golden {
  readonly narrative: { readonly claims: readonly Claimed[]; readonly distractors?: readonly string[] }
}

interface Narrative {
  readonly id: string
  readonly text: string
  readonly claims?: Readonly<Record<string, number>>
}

function golden(name: string): unknown {
  return JSON.parse(readFileSync(join(CASES, 'golden', name), 'utf8')) as unknown
}

function report(name: string): Report {
  const [first] = readFile(name, readFileSync(join(CASES, 'reports', name))).reports
  if (!first) throw new Error(`${name} gives no report`)
  return first
}

function narrative(of: Report): readonly CheckResult[] {
  return checkReport(of).filter(({ check }) => check.startsWith('NT-'))
}

/** What the golden file calls a claim, in the words of `Claim.field`. */
const FIELDS: Readonly<Record<string, string>> = {
  yoy_pct: 'yoy:new_received',
  disclosure_rate: 'share:granted_or_partial',
  litigation: 'litigation_total',
}

describe.skipIf(SHARED === undefined)('sentences of real reports', () => {
  test('the seed: eight claims, eight hold, no distractor is taken', () => {
    const seed = report('seed-yantai-laishan-2023.txt')
    const results = narrative(seed)
    expect(results.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'PASS'))
    const claims = claimsOf(seed.sections)
    const { narrative: wanted } = golden('seed-laishan-2023.json') as Golden
    expect(claims.map(({ value }) => value)).toEqual(wanted.claims.map(({ value }) => value))
    for (const distractor of wanted.distractors ?? []) {
      const signs = distractor.replaceAll(/[件条次篇期]$/g, '')
      expect(claims.filter(({ text }) => text.includes(signs))).toEqual([])
    }
  })

  test('the seed: its figures, each with the right thing beside it', () => {
    const figures = figuresOf(report('seed-yantai-laishan-2023.txt').sections)
    const inOne = (value: number, measure: string) =>
      figures.find(each => each.section === 1 && each.value === value && each.measure === measure)
    const wanted = [
      [726, '条', '主动公开各类政府信息', 'total_disclosed'],
      [9, '件', '文件', 'documents'],
      [23, '篇', '解读信息', 'interpretations'],
      [11, '次', '常务会议', 'meetings'],
      [52, '篇', '直播回放等信息', 'interpretations'],
      [363, '条', '政务动态类信息', 'news'],
      [23, '条', '公示公告', 'notices'],
      [4, '期', '政府公报', 'gazettes'],
      [200, '条', '累计发布信息', 'total_disclosed'],
      [5, '个', '专栏', 'columns'],
    ] as const
    for (const [value, measure, what, id] of wanted) {
      expect(inOne(value, measure)).toMatchObject({ what: expect.stringContaining(what) as string, id })
    }
    expect(inOne(200, '条')?.exact).toBe('at_least')
    const inSix = figures.filter(({ section }) => section === 6)
    expect(inSix.map(({ value, measure, what }) => [value, measure, what])).toEqual([
      [6, '期', '节目'],
      [112_000, '人次', '阅读量'],
    ])
  })

  test.each(['，', '。', '\n', '；'])(
    'Shanghai 2019, its sentences joined by %j: 4 fail, 7 hold, 1 needs last year',
    mark => {
      const { claims } = (golden('shanghai-general-office-2019.json') as Golden).narrative
      const text = claims.map(each => each.text).join(mark)
      const results = narrative({ ...report('shanghai-office-2019.html'), sections: [sectionOf(text)] })
      const count = (word: string) => results.filter(({ result }) => result === word).length
      expect([results.length, count('FAIL'), count('PASS'), count('NOT_ASSESSABLE')]).toEqual([12, 4, 7, 1])
      const failed = results.filter(({ result }) => result === 'FAIL').map(({ left, right }) => [left, right])
      expect(failed).toEqual([
        [258, 275],
        [265, 337],
        [33.9, 34.2],
        [16, 13],
      ])
    },
  )

  test('the sentences of the collection: every claim with its value, a half year never as a year', () => {
    for (const { id, text, claims } of golden('narratives.json') as readonly Narrative[]) {
      const read = claimsOf([sectionOf(text ?? '')])
      for (const [name, value] of Object.entries(claims ?? {})) {
        expect([id, name, read.find(({ field }) => field === (FIELDS[name] ?? name))?.value]).toEqual([id, name, value])
      }
      if (id.endsWith('H1')) expect(read.some(({ annual }) => annual)).toBe(false)
    }
  })
})
