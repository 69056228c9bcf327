import { useMemo } from 'react'
import { statedFiguresChart, vocabularyLabel } from '../../charts/statedFigures.ts'
import { byMeasure, statedFigures, type StatedFigure } from '../../summaries/statedFigures.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ChartPanel } from '../parts/ChartPanel.tsx'
import { ChartSection } from '../parts/ChartSection.tsx'
import { Empty } from '../parts/Empty.tsx'
import { later } from '../parts/later.tsx'
import { hrefOf } from '../shell/choiceContext.ts'
import type { ChartSource } from '../parts/useChartSource.ts'
import styles from './StatedFigures.module.css'

const PANELS = 4

/** What the text of the chosen reports states, each number with its sentence; an honest word where there is no text. */
export function StatedFigures({ source }: { readonly source: ChartSource }) {
  const words = useAllWords()
  const { held, context } = source
  const { text, sections } = words.disclosure
  const figures = useMemo(() => statedFigures(held.reports, context.choice), [held, context])
  const groups = useMemo(() => byMeasure(figures).slice(0, PANELS), [figures])
  const pictures = useMemo(
    () => groups.map(group => statedFiguresChart(group, { ...context, words })),
    [groups, context, words],
  )
  if (figures.length === 0) {
    return (
      <ChartSection title={sections.text}>
        <Empty title={text.none} hint={text.noneHint}>
          <a className="button quiet" href={hrefOf(context.choice, { page: 'import' })}>
            {text.toImport}
          </a>
        </Empty>
      </ChartSection>
    )
  }
  const reports = new Set(figures.map(each => each.report.id)).size
  return (
    <>
      <ChartSection title={sections.text} pairs>
        {pictures.map(picture => (
          <ChartPanel key={picture.title} picture={picture} view={context.choice.view} />
        ))}
      </ChartSection>
      <section className={styles['list']}>
        <h3>{text.title(figures.length, reports)}</h3>
        <p className="muted">{text.lead}</p>
        <FigureTable figures={figures} source={source} />
      </section>
    </>
  )
}

const FigureTable = later(FigureTableNow)

interface Figures {
  readonly figures: readonly StatedFigure[]
  readonly source: ChartSource
}

function FigureTableNow({ figures, source }: Figures) {
  const words = useAllWords()
  const { text } = words.disclosure
  return (
    <div className="scroll">
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col" className="number">
              {text.value}
            </th>
            <th scope="col">{text.known}</th>
            <th scope="col">{text.report}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figure, report }) => (
            <tr key={`${report.id} ${figure.section} ${figure.index}`}>
              <th scope="row">
                <details>
                  <summary>{figure.what || text.show}</summary>
                  <blockquote>
                    {figure.sentence}
                    <footer>{text.sectionOf(figure.section)}</footer>
                  </blockquote>
                </details>
              </th>
              <td className="number">{text.said[figure.exact](words.numbers.exact(figure.value), figure.measure)}</td>
              <td>{vocabularyLabel(figure.id, { words })}</td>
              <td>
                <a href={hrefOf(source.context.choice, { page: 'report', report: report.id, cell: '' })}>
                  <bdi>{words.charts.ofYear(report.year ?? 0, report.organ || words.shared.organUnknown)}</bdi>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
