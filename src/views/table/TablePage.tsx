import { useCallback, useDeferredValue, useMemo } from 'react'
import { columnsOfHeld } from '../../queries/columnsOfHeld.ts'
import type { Held } from '../../queries/held.ts'
import { useCountedHeld } from '../../queries/balancedHeld.ts'
import { useHeld } from '../../queries/useHeld.ts'
import { useTally, type Tally } from '../../queries/useTally.ts'
import type { Choice } from '../../summaries/choice.ts'
import { reportAddresses } from '../../summaries/choiceCodec.ts'
import { columnSetOf } from '../../summaries/columnSets.ts'
import { chosenPlaces, fittingPlaces } from '../../summaries/table/chosen.ts'
import { tableModel, type TableModel } from '../../summaries/table/tableModel.ts'
import type { TableView } from '../../summaries/table/tableView.ts'
import { useTableWords } from '../parts/useTableWords.ts'
import { Empty } from '../parts/Empty.tsx'
import { Page } from '../parts/Page.tsx'
import { TrustOfReports } from '../parts/TrustOfReports.tsx'
import { useSetChoice, withoutDrill } from '../shell/choiceContext.ts'
import type { ScreenSheet } from './checkSign.ts'
import { CellTable } from './CellTable.tsx'
import { headWays } from './headTree.ts'
import { useHeads } from './HeadRows.tsx'
import { LayoutShelf } from './LayoutShelf.tsx'
import { SetNav } from './SetNav.tsx'
import { TableDrill } from './TableDrill.tsx'
import { TableOut } from './TableOut.tsx'
import { TableTools } from './TableTools.tsx'
import { useKeptFocus } from './useKeptFocus.ts'
import { ValueFilters } from './ValueFilters.tsx'
import styles from './TablePage.module.css'

/** The page 明细: any cells and indicators of the selected reports, laid out as the address says. */
export function TablePage({ choice: address }: { readonly choice: Choice }) {
  const { table: words } = useTableWords()
  const choice = withoutDrill(address)
  const whole = useHeld(choice)
  const held = useCountedHeld(whole, choice)
  const places = useMemo(() => chosenPlaces(held.reports, choice), [held.reports, choice])
  const reports = useMemo(() => [...places].flatMap(place => held.reports[place] ?? []), [places, held.reports])
  return (
    <Page title={words.title} lead={words.lead}>
      {places.length === 0 ? <Empty /> : <WholeTable {...{ held, places, choice }} drill={address.drill} />}
      <TrustOfReports {...{ reports, whole, choice }} />
    </Page>
  )
}

/** The table without its page and its tools: inside another page. */
export function TableAlone({ choice: address }: { readonly choice: Choice }) {
  const choice = withoutDrill(address)
  const held = useCountedHeld(useHeld(choice), choice)
  const places = useMemo(() => chosenPlaces(held.reports, choice), [held.reports, choice])
  if (places.length === 0) return <Empty />
  return <WholeTable {...{ held, places, choice }} drill={address.drill} isAlone />
}

interface WholeProps {
  readonly held: Held
  readonly places: Int32Array
  readonly choice: Choice
  readonly drill: string
  /** Without its tools. */
  readonly isAlone?: boolean
}

const NO_TALLIES: ReadonlyMap<number, Tally> = new Map()

function WholeTable({ held, places, choice, drill, isAlone = false }: WholeProps) {
  const words = useTableWords()
  const setChoice = useSetChoice()
  const { tallies, isWhole } = useTally(held.reports)
  const { table: view } = choice
  const sought = useDeferredValue(view.text)
  const asTold = view.balance === '' ? NO_TALLIES : tallies
  const facts = useMemo(() => {
    const chosen = fittingPlaces(places, held.reports, { text: sought, balance: view.balance, tallies: asTold })
    return { columns: columnsOfHeld(held), units: held.units, chosen }
  }, [held, places, sought, view.balance, asTold])
  const model = useMemo(() => tableModel(facts, view, choice), [facts, view, choice])
  const keepFocus = useKeptFocus(view.opened)
  const onView = useCallback(
    (patch: Partial<TableView>, opened = ''): void => {
      keepFocus(opened)
      setChoice({ table: { ...view, ...patch } })
    },
    [keepFocus, setChoice, view],
  )
  const sheet = useSheet({ held, model, choice, tallies })
  const ways = useMemo(() => headWays(model, words), [model, words])
  const heads = useHeads(ways)
  const set = view.picked.length > 0 ? 'picked' : columnSetOf(choice.indicator)
  return (
    <div className={styles['whole']}>
      {isAlone ? (
        <h2>{words.table.sets[set]}</h2>
      ) : (
        <>
          <SetNav choice={choice} set={set} />
          <TableTools {...{ choice, model, onView, isWhole }} of={places.length} />
          <div className={styles['more']}>
            <LayoutShelf view={view} onView={onView} />
            <ValueFilters {...{ model, onView }} />
            <TableOut {...{ held, sheet, heads }} title={words.table.sets[set]} />
          </div>
        </>
      )}
      {model.tooWide !== null ? (
        <p className="muted">{words.table.tooWide(model.tooWide)}</p>
      ) : model.display.length === 0 ? (
        <p className="muted">{words.table.none}</p>
      ) : (
        <CellTable
          caption={words.table.caption(words.table.sets[set])}
          {...{ sheet, ways, heads, onView }}
          onDrill={square => setChoice({ drill: `table:${square}` })}
        />
      )}
      <p className="muted small">{words.table.marks}</p>
      <TableDrill {...{ choice, drill, sheet }} />
    </div>
  )
}

interface SheetParts {
  readonly held: Held
  readonly model: TableModel
  readonly choice: Choice
  readonly tallies: ScreenSheet['checks']
}

function useSheet({ held, model, choice, tallies }: SheetParts): Omit<ScreenSheet, 'pinned'> {
  const words = useTableWords()
  const setChoice = useSetChoice()
  return useMemo(
    () => ({
      model,
      words,
      choice,
      reports: held.reports,
      checks: tallies,
      link: reportAddresses(choice),
      onFold: (name: string) => {
        const { folded } = choice.table
        const next = folded.includes(name) ? folded.filter(each => each !== name) : [...folded, name]
        setChoice({ table: { ...choice.table, folded: next } })
      },
    }),
    [model, words, choice, held.reports, tallies, setChoice],
  )
}
