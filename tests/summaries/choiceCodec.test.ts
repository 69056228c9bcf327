import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_CELLS } from '../../src/domain/forms/index.ts'
import { DENOMINATOR_IDS } from '../../src/domain/indicators/denominators.ts'
import { PAGES } from '../../src/domain/pages.ts'
import { LEVELS, SCOPES } from '../../src/domain/scope.ts'
import { CHECK_IDS } from '../../src/domain/checks/ids.ts'
import { BOARDS } from '../../src/domain/boards.ts'
import type { Choice } from '../../src/summaries/choice.ts'
import { BASE_LIMITS, COMPARE_TABS, LINE_FORMS, PART_WAYS, PEER_WAYS } from '../../src/summaries/compareChoice.ts'
import { CHART_IDS } from '../../src/domain/charts.ts'
import { BALANCES } from '../../src/summaries/table/balance.ts'
import { DIMENSIONS } from '../../src/summaries/table/dimensions.ts'
import { COMPARISONS, viewFromText, viewToText, type TableView } from '../../src/summaries/table/tableView.ts'
import { ADDRESS_LIMIT, choiceFromHash, choiceToHash, NO_CHOICE } from '../../src/summaries/choiceCodec.ts'

const anyName = fc
  .oneof(
    fc.constantFrom(
      '烟台市莱山区人民政府办公室',
      '__proto__',
      'constructor',
      '370613',
      'a,b',
      'a&b=c',
      '100%',
      '+',
      ' 前',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  .filter(name => !/[\p{Cc}\p{Cs}]/u.test(name))

const anyCell = fc.constantFrom(...ALL_CELLS.keys())
const anyView: fc.Arbitrary<TableView> = fc
  .record({
    order: fc.shuffledSubarray([...DIMENSIONS]),
    at: fc.nat({ max: 9 }),
    picked: fc.uniqueArray(anyName, { maxLength: 3 }),
    opened: fc.uniqueArray(fc.constantFrom('3/denied', '3/granted/total'), { maxLength: 2 }),
    sort: fc.option(fc.record({ column: anyName, down: fc.boolean() })),
    text: fc.oneof(fc.constant(''), anyName),
    balance: fc.constantFrom(...BALANCES),
    filters: fc.array(
      fc.record({
        column: anyName,
        comparison: fc.constantFrom(...COMPARISONS),
        value: fc.integer({ min: -1e9, max: 1e9 }),
      }),
      { maxLength: 2 },
    ),
    grouped: fc.boolean(),
    folded: fc.uniqueArray(fc.oneof(anyName, fc.constant('*')), { maxLength: 2 }),
    freeze: fc.nat({ max: 9 }),
    change: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
  })
  .map(({ order, at, filters, ...rest }) => {
    const used = order.includes('measure') ? order : [...order, 'measure' as const]
    return {
      ...rest,
      rows: used.slice(0, at),
      columns: used.slice(at),
      filters: filters.map(each => (/stated|blank/.test(each.comparison) ? { ...each, value: 0 } : each)),
    }
  })

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  page: fc.constantFrom(...PAGES),
  lang: fc.constantFrom('zh' as const, 'en' as const),
  data: fc.uniqueArray(anyName, { maxLength: 3 }),
  units: fc.uniqueArray(anyName, { maxLength: 8 }),
  years: fc.option(
    fc
      .tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 0, max: 5 }))
      .map(([from, more]) => [from, Math.min(2099, from + more)] as const),
  ),
  scope: fc.constantFrom('' as const, ...SCOPES),
  indicator: fc.constantFrom('', 'disclosure_rate'),
  report: fc.oneof(fc.constant(''), anyName),
  cell: fc.constantFrom('' as const, ...ALL_CELLS.keys()),
  beside: fc.oneof(fc.constant(''), anyName),
  view: fc.constantFrom('chart' as const, 'table' as const),
  tab: fc.constantFrom('' as const, ...COMPARE_TABS),
  denominator: fc.constantFrom(...DENOMINATOR_IDS),
  base: fc.option(fc.integer({ min: BASE_LIMITS[0], max: BASE_LIMITS[1] })),
  at: fc.option(fc.integer({ min: 1990, max: 2099 })),
  level: fc.constantFrom(...LEVELS),
  focus: fc.oneof(fc.constant(''), anyName),
  peers: fc.constantFrom(...PEER_WAYS),
  own: fc.option(
    fc.record({
      numerator: fc.uniqueArray(anyCell, { minLength: 1, maxLength: 6 }),
      denominator: fc.uniqueArray(anyCell, { maxLength: 6 }),
    }),
  ),
  other: fc.constantFrom('', 'demand'),
  line: fc.constantFrom(...LINE_FORMS),
  pair: fc.option(fc.integer({ min: 1990, max: 2098 }).map(from => [from, from + 1] as const)),
  by: fc.constantFrom(...PART_WAYS),
  across: fc.boolean(),
  balanced: fc.boolean(),
  board: fc.constantFrom('' as const, ...BOARDS),
  off: fc.uniqueArray(fc.constantFrom(...CHECK_IDS), { maxLength: 6 }),
  sort: fc.constantFrom('', '3/granted', 'disclosure_rate~up'),
  from: fc.integer({ min: 0, max: 9_999_998 }),
  among: fc.constantFrom('' as const, 'province' as const),
  table: anyView,
  chart: fc.constantFrom('' as const, ...CHART_IDS),
  drill: fc.constantFrom('', 'outcomesByYear:n0:3~p2~r0', 'table:l12:3'),
})

describe('the layout of a table in the address', () => {
  test('what is written reads back the same', () => {
    fc.assert(
      fc.property(anyView, view => {
        const text = viewToText(view)
        expect(text === '' ? null : viewFromText(text)).toEqual(text === '' ? null : view)
      }),
    )
  })

  test.each(['rows:measure', 'rows:unit;cols:year', 'rows:nothing', 'sort', 'freeze:12', 'where:a!ge!1e9', 'x:y', ';'])(
    'what makes no sense is refused: %s',
    text => expect(viewFromText(text)).toBeNull(),
  )
})

describe('the choice in the address', () => {
  test('what is written reads back the same, without a notice, also once a browser has encoded it', () => {
    fc.assert(
      fc.property(anyChoice, choice => {
        const hash = choiceToHash(choice)
        expect(choiceFromHash(hash)).toEqual({ choice, notices: [] })
        const { hash: encoded } = new URL(hash, 'http://example.org/')
        expect(choiceFromHash(encoded)).toEqual({ choice, notices: [] })
        expect(encoded.length).toBeLessThanOrEqual(ADDRESS_LIMIT)
      }),
      { numRuns: 500 },
    )
  })

  test('any address gives a choice, and its own address gives it again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '#/',
        'compare',
        '?',
        '&',
        '=',
        'units=',
        'years=',
        '2023-2021',
        '%',
        '%E4%B8',
        'cell=',
        '__proto__',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const { choice } = choiceFromHash(pieces.join(''))
        expect(choiceFromHash(choiceToHash(choice))).toEqual({ choice, notices: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test('defaults are not written, and the rest is readable', () => {
    expect(choiceToHash(NO_CHOICE)).toBe('#/overview')
    expect(choiceToHash({ ...NO_CHOICE, page: 'applications', units: ['甲区'], years: [2019, 2024], lang: 'en' })).toBe(
      '#/applications?units=甲区&years=2019-2024&lang=en',
    )
  })

  test('a part that cannot be read falls back and says so; the others stand', () => {
    const { choice, notices } = choiceFromHash(
      '#/nowhere?years=2024-2019&units=370613&scope=x&q=1&lang=en&lang=zh&data=%00',
    )
    expect(choice).toEqual({ ...NO_CHOICE, units: ['370613'], lang: 'en' })
    expect(notices.map(({ code, part }) => `${code} ${part}`)).toEqual([
      'unknownPage page',
      'badValue years',
      'badValue scope',
      'unknownPart q',
      'repeatedPart lang',
      'badValue data',
    ])
  })

  test('prototype names are names', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(choiceFromHash(`#/${name}?${name}=1&cell=${name}&scope=${name}`).choice).toEqual(NO_CHOICE)
      expect(choiceFromHash(`#/overview?units=${name}`).choice.units).toEqual([name])
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('more units than an address holds are cut, and the address says how many', () => {
    const units = Array.from({ length: 400 }, (_, at) => `某某市某某区第${at}街道办事处`)
    const hash = choiceToHash({ ...NO_CHOICE, units })
    expect(encodeURI(hash).length).toBeLessThanOrEqual(ADDRESS_LIMIT)
    const { choice, notices } = choiceFromHash(hash)
    expect(choice.units.length).toBeGreaterThan(50)
    expect(notices).toEqual([{ code: 'unitsCut', part: 'units', found: String(400 - choice.units.length) }])
  })
})

const HOSTILE = new URL('../../../shared/hostile/generated/url-states.json', import.meta.url)

describe.skipIf(!existsSync(HOSTILE))('hostile addresses (only where the shared cases are present)', () => {
  test('each gives a choice and pollutes nothing', () => {
    const addresses: readonly string[] = JSON.parse(readFileSync(HOSTILE, 'utf8'))
    expect(addresses.length).toBeGreaterThan(20)
    for (const address of addresses) {
      const { choice } = choiceFromHash(address)
      expect(choiceFromHash(choiceToHash(choice)).choice).toEqual(choice)
      expect(Reflect.get({}, 'x')).toBeUndefined()
    }
  })
})
