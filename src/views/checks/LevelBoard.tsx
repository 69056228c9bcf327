import { useMemo } from 'react'
import type { CheckResult } from '../../domain/checks/check.ts'
import { mixedScopes } from '../../domain/checks/l-mixed.ts'
import type { CellId } from '../../domain/forms/form.ts'
import { ALL_CELLS } from '../../domain/forms/index.ts'
import type { Held, HeldReport } from '../../queries/held.ts'
import { setOfHeld } from '../../queries/reportSet.ts'
import type { Choice } from '../../summaries/choice.ts'
import { levelBoard, type Level, type LevelSum } from '../../summaries/levelBoard.ts'
import { SCOPES } from '../../domain/scope.ts'
import { useAllWords } from '../../words/allWords.ts'
import { cellPath } from '../parts/cellName.ts'
import { Notice } from '../parts/Notice.tsx'
import { Num } from '../parts/Num.tsx'
import { reportName } from '../report/reportName.ts'
import { hrefOf } from '../shell/choiceContext.ts'
import styles from './ChecksPage.module.css'

interface LevelProps {
  readonly held: Held
  readonly reports: readonly HeldReport[]
  readonly results: ReadonlyMap<string, readonly CheckResult[]>
  readonly choice: Choice
}

/** Each body's report beside the sum of those below it, with how many of them there are. */
export function LevelBoards({ held, reports, results, choice }: LevelProps) {
  const { levels: said } = useAllWords().checks
  const levels = useMemo(() => levelBoard(reports, results, setOfHeld(held)), [held, reports, results])
  return (
    <section aria-label={said.title}>
      <h2>{said.title}</h2>
      <p className="muted">{said.lead}</p>
      <MixedNotice reports={reports} />
      {levels.length === 0 ? <p className="muted">{said.none}</p> : null}
      {levels.map((level, index) => (
        <OneLevel key={level.report.id} level={level} choice={choice} open={index === 0} />
      ))}
    </section>
  )
}

/** L-MIXED: the selection holds several scopes, and no page adds them. */
function MixedNotice({ reports }: { readonly reports: readonly HeldReport[] }) {
  const { checks, shared } = useAllWords()
  const verdict = mixedScopes(reports)
  if (verdict.result === 'PASS') return null
  const counts = SCOPES.flatMap(scope => {
    const count = reports.filter(each => each.scope === scope).length
    return count === 0 ? [] : [`${shared.scopes[scope]} ${count}`]
  })
  return (
    <Notice kind={verdict.result === 'FAIL' ? 'warning' : 'info'}>
      <p>
        {verdict.result === 'FAIL' ? checks.levels.mixed(counts.join(' + ')) : checks.levels.unknownScope}{' '}
        <code>L-MIXED</code>
      </p>
    </Notice>
  )
}

function OneLevel({ level, choice, open }: { readonly level: Level; readonly choice: Choice; readonly open: boolean }) {
  const words = useAllWords()
  const { checks, shared } = words
  const { levels: said } = checks
  const { report, present, listed, absent, equal, untold } = level
  const different = level.others.length + level.main.filter(isDifferent).length
  return (
    <details className={styles['level']} open={open}>
      <summary>
        <bdi>{reportName(report, words)}</bdi> · {said.coverage(present.length, listed)}
        {level.whole && different > 0 ? ` · ${said.differ(different)}` : ''}
      </summary>
      <p>
        <a href={hrefOf(choice, { page: 'report', report: report.id, cell: '' })}>{said.open}</a>
      </p>
      {absent.length > 0 ? (
        <p>
          {said.absent} <bdi>{shared.listOf(absent)}</bdi>
        </p>
      ) : null}
      {level.whole ? null : <p>{said.notWhole}</p>}
      <SumTable level={level} choice={choice} />
      <p className="muted small">{said.rest(equal, untold)}</p>
      <Exceeding level={level} choice={choice} />
    </details>
  )
}

function isDifferent({ below, own }: LevelSum): boolean {
  return below !== null && own !== null && below !== own
}

function SumTable({ level, choice }: { readonly level: Level; readonly choice: Choice }) {
  const { levels: said } = useAllWords().checks
  return (
    <div className="scroll">
      <table className={styles['sums']}>
        <thead>
          <tr>
            <th scope="col">{said.cell}</th>
            <th scope="col" className="number">
              {said.byApplicant}
            </th>
            <th scope="col" className="number">
              {said.below}
            </th>
            <th scope="col" className="number">
              {said.own}
            </th>
            <th scope="col">{said.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {[...level.main, ...level.others].map(sum => (
            <SumRow key={sum.cell} sum={sum} level={level} choice={choice} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SumProps {
  readonly sum: LevelSum
  readonly level: Level
  readonly choice: Choice
}

function SumRow({ sum: { cell, below, own, byApplicant, verdict }, level, choice }: SumProps) {
  const words = useAllWords()
  const { levels: said } = words.checks
  const gap = below === null || own === null ? null : Math.round((below - own) * 1e6) / 1e6
  return (
    <tr data-verdict={verdict}>
      <th scope="row">
        <a href={hrefOf(choice, { page: 'report', report: level.report.id, cell })}>{nameOf(cell, words.lang)}</a>
      </th>
      <td className="number">{/^3\/.*\/total$/.test(cell) ? <Num value={byApplicant} /> : null}</td>
      <td className="number">
        <Num value={below} />
      </td>
      <td className="number">
        <Num value={own} />
      </td>
      <td>
        {cell.startsWith('2/') && verdict === 'PASS' ? said.within : said.verdicts[verdict]}
        {gap === null || gap === 0 ? null : ` ${gap > 0 ? '+' : '−'}${words.numbers.exact(Math.abs(gap))}`}
        {byApplicant !== null && byApplicant !== below ? <span className={styles['note']}>{said.slip}</span> : null}
      </td>
    </tr>
  )
}

function nameOf(cell: CellId, lang: ReturnType<typeof useAllWords>['lang']): string {
  const known = ALL_CELLS.get(cell)
  return known ? cellPath(known, lang).join(' / ') : cell
}

/** Reports below of which a number is more than the whole's. */
function Exceeding({ level, choice }: { readonly level: Level; readonly choice: Choice }) {
  const words = useAllWords()
  const { levels: said } = words.checks
  if (level.exceeding.length === 0) return null
  return (
    <>
      <h3>{said.exceeding}</h3>
      <ul>
        {level.exceeding.flatMap(({ report, results }) =>
          results.map(result => (
            <li key={`${report.id} ${result.cell}`}>
              <a href={hrefOf(choice, { page: 'report', report: report.id, cell: result.cell })}>
                <bdi>{reportName(report, words)}</bdi>
              </a>{' '}
              {result.cell === '' ? '' : nameOf(result.cell, words.lang)} {String(result.values?.['found'] ?? '')}
            </li>
          )),
        )}
      </ul>
    </>
  )
}
