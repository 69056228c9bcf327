import { CHARTS } from '../../src/charts/index.ts'
import { comparedById } from '../../src/domain/indicators/compared.ts'
import { demand } from '../../src/domain/indicators/demand.ts'
import { disclosureRate } from '../../src/domain/indicators/disclosureRate.ts'
import type { Question, Where } from '../../src/engines/question.ts'
import { NO_CHOICE } from '../../src/summaries/choiceCodec.ts'
import { brokenQuestion, brokenReports } from '../../src/summaries/largeChecks.ts'
import { carriersQuestion } from '../../src/summaries/largeChain.ts'
import { bodiesQuestion, coverageQuestion } from '../../src/summaries/largeCoverage.ts'
import { partsBehind, reportsBehind } from '../../src/summaries/largeDrill.ts'
import { countsBy, heatOf, largeColumns, largeRanking, largeTable, pageOf } from '../../src/summaries/largeLists.ts'
import { countQuestion, largeQuestion, scopesQuestion, whereOf } from '../../src/summaries/largeQuestion.ts'
import { outcomesByYear } from '../../src/summaries/outcomesByYear.ts'
import { LARGE_CHARTS } from '../../src/views/large/chartsAsked.ts'

type Named = readonly (readonly [string, Question])[]

/** The questions that each page asks of a whole nation, of the wider scope and of the fuller one. */
export function pageQuestions(): Named {
  const scopes: Named = [['every page: scopes', scopesQuestion(NO_CHOICE)]]
  return [...scopes, ...(['region', 'own'] as const).flatMap(scope => ofScope(whereOf(NO_CHOICE, scope), scope))]
}

function ofScope(where: Where, scope: string): Named {
  const charts = Object.entries(LARGE_CHARTS).flatMap(([page, ids]) =>
    (ids ?? []).flatMap((id): Named => {
      const question = largeQuestion(CHARTS[id], { where, choice: NO_CHOICE })
      return [
        [`${page}: ${id}, ${scope}`, question],
        [`${page}: ${id}, ${scope}, reports counted`, countQuestion(question)],
      ]
    }),
  )
  return [...charts, ...listsOf(where).map(([name, question]) => [`${name}, ${scope}`, question] as const)]
}

function listsOf(where: Where): Named {
  const ranked = { where, year: 2026, level: '' } as const
  const columns = largeColumns('outcomes')
  const indicators = largeColumns('indicators')
  const closure = comparedById('closure_rate') ?? disclosureRate
  const busiest = { by: '3/total_processed/total', down: true } as const
  const { measures } = outcomesByYear.question({}, NO_CHOICE)
  const years = [2026, 2026] as const
  return [
    ['compare: bodies by disclosure rate', pageOf(largeRanking(disclosureRate, { ...ranked, by: 'unit' }), 0)],
    ['compare: bodies by closure rate, page 40', pageOf(largeRanking(closure, { ...ranked, by: 'unit' }), 39)],
    ['compare: bodies by demand', pageOf(largeRanking(demand, { ...ranked, by: 'unit' }), 0)],
    ['compare: provinces over the years', heatOf(disclosureRate, { where, by: 'province', names: ['11', '16', '31'] })],
    ['compare: provinces', pageOf(largeRanking(disclosureRate, { ...ranked, by: 'province' }), 0)],
    [
      'the 200 busiest bodies',
      {
        measures,
        groupBy: ['unit'],
        where: { ...where, years },
        ids: 0,
        order: [{ by: 'total', down: true }],
        limit: 200,
      },
    ],
    ['table: first page', pageOf(largeTable(columns, where, null), 0)],
    ['table: by cases closed', pageOf(largeTable(columns, where, busiest), 0)],
    ['table: indicators, page 3', pageOf(largeTable(indicators, where, null), 2)],
    ['charts: reports behind a mark', pageOf(reportsBehind({ cells: ['3/granted/total'], year: 2026 }, where), 0)],
    ['charts: reports behind a mark of all years', pageOf(reportsBehind({ cells: ['3/granted/total'] }, where), 0)],
    ['charts: parts of a mark', partsBehind({ cells: ['3/total_processed/total'], year: 2026 }, where)],
    ['table: reports counted', countsBy([], { ...where, inside: [] })],
    ['checks: by province, year and rule', brokenQuestion(where)],
    [
      'checks: reports that break an equation',
      pageOf(brokenReports(where, ['T3-ROW', 'T3-ROW T3-TOTAL', 'T3-TOTAL'], ''), 0),
    ],
    ['checks: bodies that carry the most', pageOf(carriersQuestion(where, ''), 0)],
    ['checks: bodies of a province that carry the most', pageOf(carriersQuestion(where, '16'), 0)],
    ['checks: coverage', coverageQuestion(where)],
    ['checks: bodies of a province', bodiesQuestion(where, '16')],
  ]
}
