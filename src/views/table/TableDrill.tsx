import { Suspense } from 'react'
import type { Behind } from '../../charts/chart.ts'
import type { Choice } from '../../summaries/choice.ts'
import { behindOf, type Grid } from '../../summaries/table/grid.ts'
import type { Leaf } from '../../summaries/table/leaves.ts'
import { cellsFor } from '../../summaries/table/squares.ts'
import { drilledFrom, drilledText } from '../parts/drillSteps.ts'
import { useChartSource } from '../parts/useChartSource.ts'
import { useSetChoice } from '../shell/choiceContext.ts'
import type { ScreenSheet } from './checkSign.ts'
import { headWays } from './headTree.ts'
import { nameOf, nodesById } from './names.ts'
import { fetched } from '../parts/fetched.tsx'

const DrillPanel = fetched(async () => (await import('../parts/DrillPanel.tsx')).DrillPanel)

interface DrillProps {
  readonly choice: Choice
  readonly drill: string
  readonly sheet: Omit<ScreenSheet, 'pinned'>
}

/** What a square of the table is made of, below it, where the address asks for one. */
export function TableDrill({ choice, drill, sheet }: DrillProps) {
  const drilled = drilledFrom(drill)
  const start = drilled?.owner === 'table' ? squareNamed(sheet, drilled.mark) : null
  return start ? (
    <Suspense>
      <Opened {...{ choice, drill, start }} />
    </Suspense>
  ) : null
}

function Opened({ choice, drill, start }: Pick<DrillProps, 'choice' | 'drill'> & { readonly start: Behind }) {
  const source = useChartSource(choice)
  const setChoice = useSetChoice()
  const drilled = drilledFrom(drill)
  if (!drilled) return null
  return (
    <DrillPanel
      start={start}
      steps={drilled.steps}
      source={source}
      onSteps={steps => setChoice({ drill: drilledText({ ...drilled, steps }) })}
      onClose={() => setChoice({ drill: '' })}
    />
  )
}

/** The square of a name (`l12:3`, `g0:1`, `t0:4`): its reports and its cells; null where there is none such. */
function squareNamed(sheet: DrillProps['sheet'], name: string): Behind | null {
  const { model } = sheet
  const [, where = '', line = '', index = ''] = /^([lgt])(\d+):(\d+)$/.exec(name) ?? []
  const grid = { l: model.grid, g: model.groups, t: model.total }[where]
  const leaf = grid?.leaves[Number(index)]
  return grid && leaf && Number(line) < grid.lines ? squareAt(sheet, grid, { line: Number(line), leaf }) : null
}

function squareAt(
  sheet: DrillProps['sheet'],
  grid: Grid,
  { line, leaf }: { readonly line: number; readonly leaf: Leaf },
): Behind | null {
  const { model, words, reports } = sheet
  const node = grid.nodeOf(line, leaf)
  if (!node) return null
  const way = (headWays(model, words)[grid.leaves.indexOf(leaf)] ?? []).map(step => step.label)
  const numerator = node.indicator ? [words.charts.numerator] : []
  return {
    label: [...headsOf(sheet, grid, line), ...way, ...numerator].join(' · '),
    reports: behindOf(model.facts, grid, { line, leaf }).flatMap(row => reports[row]?.id ?? []),
    cells: cellsFor(node.indicator?.numerator ?? node.cells, grid.applicantOf(line, leaf)),
  }
}

function headsOf({ model, words }: DrillProps['sheet'], grid: Grid, line: number): readonly string[] {
  const nodes = nodesById(model.nodes)
  return grid.dimensions.map((dimension, place) => {
    const key = grid.keys[place]
    return nameOf(dimension, key?.names[key.codes[line] ?? -1] ?? null, { words, nodes })
  })
}
