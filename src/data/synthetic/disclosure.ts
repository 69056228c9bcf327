import type { CellId } from '../../domain/forms/form.ts'
import type { Figures } from './applications.ts'
import type { District } from './districts.ts'
import type { Random } from './random.ts'

/** The stocks of table 2 that go on from year to year. */
export interface Stocks {
  readonly documents: number
  readonly items: Readonly<Record<string, number>>
}

const ITEM_ROWS = ['licensing', 'other_services', 'penalty', 'coercion', 'fees'] as const

/** The stocks that a district begins with. */
export function firstStocks(random: Random, { demand }: District): Stocks {
  const around = (middle: number) => Math.round(random.skewed(middle, 1.6))
  const items = { licensing: around(210), other_services: around(260), penalty: around(2400), coercion: around(130) }
  return { documents: around(18 + demand / 9), items: { ...items, fees: around(12) } }
}

/** Table 2 of one year in either form, and the stocks at its end. */
export function disclosureOf(
  random: Random,
  { district, stocks, oldForm }: { readonly district: District; readonly stocks: Stocks; readonly oldForm: boolean },
): { readonly figures: Figures; readonly stocks: Stocks } {
  const issued = random.hits(24, 0.12 + district.demand / 3000)
  const repealed = Math.min(stocks.documents, random.hits(20, 0.14))
  const decisions: readonly (readonly [CellId, number])[] = [
    ['2/licensing/decisions', Math.round(random.skewed(2500 + district.demand * 60, 1.3))],
    ['2/penalty/decisions', Math.round(random.skewed(180 + district.demand * 9, 1.5))],
    ['2/coercion/decisions', Math.round(random.skewed(12 + district.demand / 3, 1.8))],
  ]
  const documents = stocks.documents + issued - (oldForm ? 0 : repealed)
  const rest = oldForm
    ? oldFormCells(random, { stocks, issued })
    : newFormCells(random, { district, issued, repealed, documents })
  const figures: Figures = new Map([...decisions, ...rest])
  const items = Object.fromEntries(
    ITEM_ROWS.map(each => [each, (stocks.items[each] ?? 0) + (figures.get(`2/${each}/change`) ?? 0)]),
  )
  return { figures, stocks: { documents, items } }
}

type Pairs = readonly (readonly [CellId, number])[]

function oldFormCells(random: Random, { stocks, issued }: { stocks: Stocks; issued: number }): Pairs {
  const items = ITEM_ROWS.flatMap((each): Pairs => {
    const prior = stocks.items[each] ?? 0
    return [
      [`2/${each}/prior_items`, prior],
      [`2/${each}/change`, random.hits(Math.ceil(prior / 8), 0.5) - random.hits(Math.ceil(prior / 9), 0.5)],
    ]
  })
  return [
    ['2/rules/made', 0],
    ['2/rules/newly_public', 0],
    ['2/rules/public_total', 0],
    ['2/normative_documents/made', issued],
    ['2/normative_documents/newly_public', issued],
    ['2/normative_documents/public_total', stocks.documents + issued],
    ...items,
    ['2/other_services/decisions', Math.round(random.skewed(6000, 1.7))],
    ['2/procurement/items', Math.round(random.skewed(70, 2))],
    ['2/procurement/amount', Math.round(random.skewed(38_000_000, 1.8) * 100) / 100],
  ]
}

interface Counts {
  readonly district: District
  readonly issued: number
  readonly repealed: number
  readonly documents: number
}

function newFormCells(random: Random, { district, issued, repealed, documents }: Counts): Pairs {
  return [
    ['2/rules/issued', 0],
    ['2/rules/repealed', 0],
    ['2/rules/in_force', 0],
    ['2/normative_documents/issued', issued],
    ['2/normative_documents/repealed', repealed],
    ['2/normative_documents/in_force', documents],
    ['2/fees/amount_wan_yuan', Math.round(random.skewed(400 + district.demand * 6, 1.4) * 100) / 100],
  ]
}
