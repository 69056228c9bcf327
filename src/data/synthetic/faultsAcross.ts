import type { CellId } from '../../domain/forms/form.ts'
import { changed, overLevels, overYears, plus, warns, type Fault } from './faultTools.ts'

const both = (row: string): readonly CellId[] => [`3/${row}/natural_person`, `3/${row}/total`]
const columnOf = (column: string) =>
  (['carried_in', 'granted', 'total_processed'] as const).map(row => `3/${row}/${column}` as const)
const less = (value: number) => value - 1
const more = (value: number) => value + 1
const STOCK = '2/normative_documents/in_force'
const CHEN = (year: number) => ({ slug: 'chen', year })

/** Faults that no report shows by itself: each keeps every equation of its own tables. */
const YEARS: readonly Fault[] = [
  {
    slug: 'ren',
    year: 2022,
    kind: 'error',
    change: plus([...both('carried_in'), ...both('granted'), ...both('total_processed')], 2),
    findings: [
      overYears('FAIL', ['Y-CARRY', '3/carried_in/total']),
      overYears('WARN', ['Y-CARRY', '3/carried_in/natural_person']),
    ],
  },
  {
    slug: 'ji',
    year: 2023,
    kind: 'error',
    change: plus([...both('carried_in'), ...both('unable_not_held'), ...both('total_processed')], 5),
    findings: [
      overYears('FAIL', ['Y-CARRY', '3/carried_in/total']),
      overYears('WARN', ['Y-CARRY', '3/carried_in/natural_person']),
    ],
  },
  {
    slug: 'yi',
    year: 2024,
    kind: 'error',
    change: report => changed(changed(report, columnOf('natural_person'), less), columnOf('legal_commercial'), more),
    findings: [
      overYears('WARN', ['Y-CARRY', '3/carried_in/natural_person']),
      overYears('WARN', ['Y-CARRY', '3/carried_in/legal_commercial']),
    ],
  },
  {
    slug: 'geng',
    year: 2023,
    kind: 'error',
    change: plus([STOCK], 15),
    findings: [
      overYears('WARN', ['Y-STOCK', STOCK]),
      overYears('WARN', ['Y-STOCK', STOCK], { slug: 'geng', year: 2024 }),
    ],
  },
  {
    slug: 'gui',
    year: 2024,
    kind: 'error',
    change: (report, before) => {
      const old = Object.entries(before?.cells ?? {}).filter(([id]) => id.startsWith('2/'))
      return { ...report, cells: { ...report.cells, ...Object.fromEntries(old) } }
    },
    findings: [overYears('WARN', ['Y-FROZEN', '2/normative_documents/issued'])],
  },
  {
    slug: 'zi',
    year: 2025,
    kind: 'error',
    change: report => changed(report, ['2/licensing/decisions'], value => value * 20),
    findings: [overYears('WARN', ['Y-JUMP', '2/licensing/decisions'])],
  },
  {
    slug: 'yi',
    year: 2022,
    kind: 'error',
    change: plus(['4/reconsideration/pending', '4/reconsideration/total'], 90),
    findings: [overYears('WARN', ['Y-PENDING', '4/reconsideration/total'], { slug: 'yi', year: 2023 })],
  },
  {
    slug: 'jia',
    year: 2024,
    kind: 'error',
    change: report => changed(report, ['2/fees/amount_wan_yuan'], value => Math.round(value * 10_000)),
    findings: [{ ...warns('S-UNIT', '2/fees/amount_wan_yuan'), needs: 'years' }],
  },
]

const LEVELS: readonly Fault[] = [
  {
    slug: 'chen-land',
    year: 2024,
    kind: 'error',
    change: plus([...both('new_received'), ...both('granted'), ...both('total_processed')], 3),
    findings: ['new_received', 'granted', 'total_processed']
      .flatMap(both)
      .map(cell => overLevels('FAIL', ['L-SUM', cell], CHEN(2024))),
  },
  {
    slug: 'chen-office',
    year: 2026,
    kind: 'error',
    change: plus(['4/litigation_direct/upheld', '4/litigation_direct/total'], 9),
    findings: (['upheld', 'total'] as const).flatMap(result => {
      const cell = `4/litigation_direct/${result}` as const
      return [overLevels('FAIL', ['L-OFFICE', cell]), overLevels('FAIL', ['L-SUM', cell], CHEN(2026))]
    }),
  },
  {
    slug: 'chen-market',
    year: 2026,
    kind: 'error',
    change: plus(['2/penalty/decisions'], 5000),
    findings: [
      overLevels('FAIL', ['L-PART', '2/penalty/decisions']),
      overLevels('FAIL', ['L-PART', '2/penalty/decisions'], CHEN(2026)),
    ],
  },
  {
    slug: 'chen-schools',
    year: 2023,
    kind: 'missing',
    change: () => null,
    findings: [{ check: '', cell: '', result: 'FAIL', needs: 'set' }],
  },
]

/** Faults that show only beside other reports. */
export const FAULTS_ACROSS: readonly Fault[] = [...YEARS, ...LEVELS]
