import { APPLICANTS } from '../../domain/forms/applications.ts'
import { TRACKS } from '../../domain/forms/appeals.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { FAULTS_ACROSS } from './faultsAcross.ts'
import { changed, emptied, fails, overYears, plus, swapped, warns, type Fault } from './faultTools.ts'

const MIDDLE = APPLICANTS.filter(each => each.id.startsWith('legal_')).map(each => each.id)
const TRACK_TOTALS = TRACKS.map((each): CellId => `4/${each.id}/total`)

const ERRORS: readonly Fault[] = [
  {
    slug: 'jia',
    year: 2022,
    kind: 'error',
    change: plus(['3/granted/natural_person'], 10),
    findings: [fails('T3-ROW', '3/granted/total'), fails('T3-TOTAL', '3/total_processed/natural_person')],
  },
  {
    slug: 'yi',
    year: 2020,
    kind: 'error',
    change: plus(['3/partial/total'], 3),
    findings: [fails('T3-ROW', '3/partial/total'), fails('T3-TOTAL', '3/total_processed/total')],
  },
  {
    slug: 'bing',
    year: 2023,
    kind: 'error',
    change: plus(['3/carried_out/total'], 1),
    findings: [
      fails('T3-ROW', '3/carried_out/total'),
      fails('T3-CARRY', '3/carried_out/total'),
      overYears('FAIL', ['Y-CARRY', '3/carried_in/total'], { slug: 'bing', year: 2024 }),
    ],
  },
  {
    slug: 'ding',
    year: 2024,
    kind: 'error',
    change: swapped('3/unable_not_held/natural_person', '3/unable_not_held/legal_commercial'),
    findings: [
      fails('T3-TOTAL', '3/total_processed/natural_person'),
      fails('T3-TOTAL', '3/total_processed/legal_commercial'),
      warns('P-SWAP', '3/unable_not_held/natural_person'),
    ],
  },
  {
    slug: 'wu',
    year: 2025,
    kind: 'error',
    change: report => changed(report, ['3/granted/natural_person'], value => value * 10),
    findings: [
      fails('T3-ROW', '3/granted/total'),
      fails('T3-TOTAL', '3/total_processed/natural_person'),
      warns('P-PARSE', '3/granted/natural_person'),
    ],
  },
  {
    slug: 'ji',
    year: 2021,
    kind: 'error',
    change: plus(['4/reconsideration/total'], 1),
    findings: [fails('T4-SUM', '4/reconsideration/total')],
  },
  {
    slug: 'geng',
    year: 2019,
    kind: 'error',
    change: plus(['4/litigation_direct/upheld'], 2),
    findings: [fails('T4-SUM', '4/litigation_direct/total')],
  },
  {
    slug: 'xin',
    year: 2026,
    kind: 'error',
    change: report =>
      changed(
        changed(report, ['2/normative_documents/issued'], () => 9),
        ['2/normative_documents/in_force'],
        () => 4,
      ),
    findings: [
      fails('T2-STOCK', '2/normative_documents/in_force'),
      overYears('WARN', ['Y-STOCK', '2/normative_documents/in_force']),
    ],
  },
  {
    slug: 'zi',
    year: 2023,
    kind: 'error',
    change: report => changed(report, ['2/rules/in_force'], () => 6),
    findings: [
      warns('T2-COMPETENCE', '2/rules/in_force'),
      overYears('WARN', ['Y-STOCK', '2/rules/in_force']),
      overYears('WARN', ['Y-STOCK', '2/rules/in_force'], { slug: 'zi', year: 2024 }),
    ],
  },
]

const GAPS: readonly Fault[] = [
  {
    slug: 'gui',
    year: 2019,
    kind: 'blank',
    change: emptied('blank', id => id.startsWith('3/') && id.endsWith('/total')),
    findings: [{ check: 'T3-TOTAL', cell: '3/total_processed/total', result: 'NOT_ASSESSABLE', needs: 'report' }],
  },
  {
    slug: 'chou',
    year: 2021,
    kind: 'blank',
    change: emptied('blank', id => id.startsWith('4/')),
    findings: TRACK_TOTALS.map(cell => ({ check: 'T4-SUM', cell, result: 'NOT_ASSESSABLE', needs: 'report' })),
  },
  {
    slug: 'yin',
    year: 2020,
    kind: 'blank',
    change: emptied(
      'blank',
      (id, report) => MIDDLE.some(each => id.endsWith(`/${each}`)) && report.cells[id]?.value === 0,
    ),
    findings: [{ check: 'T3-ROW', cell: '3/granted/total', result: 'NOT_ASSESSABLE', needs: 'report' }],
  },
  {
    slug: 'mao',
    year: 2024,
    kind: 'blank',
    change: emptied('not_applicable', id => id.startsWith('2/rules/')),
    findings: [{ check: 'T2-STOCK', cell: '2/rules/in_force', result: 'NOT_ASSESSABLE', needs: 'report' }],
  },
  {
    slug: 'chen',
    year: 2025,
    kind: 'late',
    change: report => ({ ...report, published: '2026-05-12' }),
    findings: [fails('D-DEADLINE', '')],
  },
  {
    slug: 'si',
    year: 2022,
    kind: 'missing',
    change: () => null,
    findings: [{ check: '', cell: '', result: 'FAIL', needs: 'set' }],
  },
]

/** Every fault of the synthetic set. Besides these no check fails. */
export const FAULTS: readonly Fault[] = [...ERRORS, ...FAULTS_ACROSS, ...GAPS]
