import { equationOf } from '../../domain/checks/index.ts'
import type { SeenList } from '../../domain/seen.ts'
import type { Held, HeldReport } from '../../queries/held.ts'
import { syntheticIn } from '../../queries/synthetic.ts'
import { resultsOf } from '../../queries/checksOfReport.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { TableWords } from '../../words/tableTexts.ts'
import { checkText } from './checkText.ts'
import { inSlices } from './inSlices.ts'
import type { OutTask } from './OutMenu.tsx'

/** Of more reports than these the log keeps only what does not agree. */
const ALL_RESULTS = 200

/** What stands behind a table or a chart that is taken out of the page. */
export interface Behindhand {
  readonly choice: Choice
  readonly words: TableWords
  readonly held: Held
  /** The reports that it stands on. */
  readonly reports: readonly HeldReport[]
}

/** A day, as the page's language writes it. */
export function dayText(day: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(day)
}

/** Names of the data sets that some reports came in. */
export function setNames({ held, reports, words }: Pick<Behindhand, 'held' | 'reports' | 'words'>): string {
  const ids = new Set(reports.map(report => report.dataset))
  const known = held.datasets.filter(set => ids.has(set.id)).map(set => set[words.lang])
  const own = reports.some(report => !held.datasets.some(set => set.id === report.dataset))
  return words.shared.listOf([...known, ...(own ? [words.shared.uploaded] : [])])
}

/** The line that says where the numbers come from, and the one that says when this was made. */
export function sourceLines(behind: Behindhand): readonly string[] {
  const { words, reports, held } = behind
  const synthetic = syntheticIn({ ...held, reports }) === 'none' ? [] : [words.out.synthetic]
  return [
    ...synthetic,
    words.out.source(reports.length, setNames(behind)),
    words.out.madeOn(dayText(new Date(), words.lang)),
  ]
}

/** What is selected, as lines of a name and its content. */
export function selectionRows(behind: Behindhand): readonly (readonly [string, string])[] {
  const { choice, words } = behind
  const { out, shared } = words
  return [
    [out.units, choice.units.length === 0 ? out.allUnits : shared.listOf(choice.units)],
    [out.years, choice.years === null ? out.allYears : shared.yearRange(...choice.years)],
    [out.scope, choice.scope === '' ? out.allScopes : shared.scopes[choice.scope]],
    [out.data, setNames(behind)],
    [out.address, window.location.href],
    [out.made, dayText(new Date(), words.lang)],
  ]
}

/** What is to be told besides, and who waits for it. */
interface Telling {
  readonly more?: readonly (readonly [string, string])[] | undefined
  readonly task: OutTask
}

/** The lists that go with a table: method and selection, sources, the log of the checks; a slice of reports at a time. */
export async function aboutLists(behind: Behindhand, { more = [], task }: Telling): Promise<readonly SeenList[]> {
  const { words, reports } = behind
  const { out, table } = words
  const onlyFaults = reports.length > ALL_RESULTS
  const made = await inSlices(
    reports,
    report => ({ source: sourceRow(report, behind), checks: checkRows(report, words, onlyFaults) }),
    { signal: task.signal, onStep: done => task.onStep(done, reports.length) },
  )
  return [
    {
      name: out.sheets.about,
      rows: [
        [out.item, out.content],
        ...selectionRows(behind),
        ...more,
        ...out.rules.map(rule => [out.method, rule] as const),
        [out.marks, table.marks],
        ...(onlyFaults ? [[out.sheets.checks, out.onlyFaults(reports.length)] as const] : []),
      ],
    },
    { name: out.sheets.sources, rows: [out.sourceColumns, ...made.map(({ source }) => source)] },
    { name: out.sheets.checks, rows: [out.checkColumns, ...made.flatMap(({ checks }) => checks)] },
  ]
}

function sourceRow(report: HeldReport, { held, words }: Behindhand): readonly (string | number)[] {
  const results = resultsOf(report)
  const count = (wanted: string): number => results.filter(({ result, remark }) => result === wanted && !remark).length
  const set = held.datasets.find(each => each.id === report.dataset)
  return [
    report.organ,
    report.year ?? '',
    words.shared.scopes[report.scope],
    words.shared.forms[report.format],
    report.source,
    held.addresses.get(report.source) ?? '',
    report.published,
    set?.[words.lang] ?? words.shared.uploaded,
    count('FAIL'),
    count('WARN'),
    count('NOT_ASSESSABLE'),
  ]
}

function checkRows(
  report: HeldReport,
  words: TableWords,
  onlyFaults: boolean,
): readonly (readonly (string | number)[])[] {
  const results = resultsOf(report).filter(({ result }) => !onlyFaults || result !== 'PASS')
  return results.map(result => [
    report.organ,
    report.year ?? '',
    result.check,
    checkText(result.check, words.lang)?.name ?? '',
    result.cell,
    words.shared.results[result.result],
    equationOf(report, result),
  ])
}
