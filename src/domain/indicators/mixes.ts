import { ROWS_SPLIT } from '../forms/applications.ts'
import { ALL_CELLS } from '../forms/index.ts'
import type { CellId } from '../forms/form.ts'
import { LANG_IDS, type Named } from '../langs.ts'
import { SMALLEST_BASE, type Indicator } from './indicator.ts'
import { totalOf, totalsOfGroup } from './rows.ts'
import { recordOf } from '../record.ts'

/** Shares that add up to one whole: each part is an indicator of its own. */
export interface Mix extends Named {
  readonly id: 'denial_mix' | 'applicant_mix'
  readonly parts: readonly Indicator[]
}

const DENIED = totalsOfGroup('denied')
const APPLICANTS: readonly CellId[] = [...ALL_CELLS.values()]
  .filter(({ row, column }) => row.id === 'new_received' && column.id !== 'total')
  .map(({ id }) => id)

/** The grounds of withholding. */
export const denialMix: Mix = {
  id: 'denial_mix',
  zh: '不予公开理由构成',
  en: 'Grounds of withholding',
  parts: ROWS_SPLIT.filter(row => row.group === 'denied').map(row =>
    partOf(`mix_${row.id}`, row, { numerator: [totalOf(row.id)], denominator: DENIED }),
  ),
}

/** Who applies. */
export const applicantMixes: Mix = {
  id: 'applicant_mix',
  zh: '申请人构成',
  en: 'Applicants',
  parts: APPLICANTS.flatMap(id => {
    const column = ALL_CELLS.get(id)?.column
    const sums = { numerator: [id], denominator: [totalOf('new_received')] }
    return column ? [partOf(`mix_${column.id}`, column, sums)] : []
  }),
}

/** Both mixes, in the order that lists show them. */
export const MIXES: readonly Mix[] = [denialMix, applicantMixes]

function partOf(id: string, named: Named, sums: Pick<Indicator, 'numerator' | 'denominator'>): Indicator {
  const names = recordOf(LANG_IDS, lang => named[lang])
  return { ...names, id, kind: 'share', direction: null, smallestBase: SMALLEST_BASE, breaks: [], ...sums }
}
