import { useMemo, useState } from 'react'
import { adhocPicture, type AdhocAbout } from '../../charts/adhoc.ts'
import { adhocHeatPicture } from '../../charts/adhocHeat.ts'
import type { HeldTable } from '../../queries/table/heldTable.ts'
import { useTable } from '../../queries/table/useTable.ts'
import type { Crossed, TableAsk } from '../../summaries/adhoc/grouped.ts'
import type { Role } from '../../summaries/adhoc/roles.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useAllWords } from '../../words/allWords.ts'
import { ChartPanel } from '../parts/ChartPanel.tsx'
import { AdhocControls } from './AdhocControls.tsx'
import { AdhocOut } from './AdhocOut.tsx'
import { AdhocRows } from './AdhocRows.tsx'
import { ColumnRoles } from './ColumnRoles.tsx'
import { CrossTab } from './CrossTab.tsx'
import { RuleBox } from './RuleBox.tsx'
import styles from './AdhocView.module.css'

/** A table of any kind: charted by the shape of what is picked, filtered, checked by the person's own rule, read. */
export function AdhocView({ table }: { readonly table: HeldTable }) {
  const words = useAllWords()
  const said = ADHOC_WORDS[words.lang]
  const [roles, setRoles] = useState<readonly Role[]>(table.roles)
  const [ask, setAsk] = useState<TableAsk>(() => firstAsk(roles))
  const { gives, fault } = useTable(table, 'crossed', ask)
  return (
    <div className={styles['view']}>
      <p className="muted">{said.summary(words.numbers.exact(table.rows), table.names.length)}</p>
      <AdhocControls {...{ table, roles, ask, onAsk: setAsk }} />
      {fault === null ? null : (
        <p role="alert">
          {said.failed}
          {fault}
        </p>
      )}
      {gives === undefined ? (
        <p className="muted">{said.loading}</p>
      ) : (
        <Drawn {...{ table, roles, crossed: gives, onAsk: setAsk }} ask={ask} />
      )}
      <ColumnRoles names={table.names} roles={roles} onRoles={setRoles} />
      <RuleBox table={table} />
      <AdhocRows table={table} where={ask.where} />
    </div>
  )
}

interface DrawnProps {
  readonly table: HeldTable
  readonly roles: readonly Role[]
  readonly crossed: Crossed
  readonly ask: TableAsk
  readonly onAsk: (ask: TableAsk) => void
}

function Drawn({ table, roles, crossed, ask, onAsk }: DrawnProps) {
  const words = useAllWords()
  const about = useMemo((): AdhocAbout => {
    const said = ADHOC_WORDS[words.lang]
    const { by, measure } = crossed.ask
    return {
      by: by.map(index => table.names[index] ?? ''),
      measure: measure === null ? said.count : (table.names[measure] ?? ''),
      isTime: by.length > 0 && roles[by[0] ?? -1] === 'time',
      words,
      said,
    }
  }, [table, crossed, roles, words])
  const picture = useMemo(() => adhocPicture(crossed, about), [crossed, about])
  const heat = useMemo(() => (about.by.length === 2 ? adhocHeatPicture(crossed, about) : null), [crossed, about])
  const [first, second] = about.by
  if (heat === null || first === undefined || second === undefined || crossed.isTooMany)
    return <ChartPanel picture={picture} out={<AdhocOut picture={picture} file={table.file} />} />
  return (
    <>
      <div className={styles['pair']}>
        <ChartPanel picture={picture} out={<AdhocOut picture={picture} file={table.file} />} />
        <ChartPanel picture={heat} out={<AdhocOut picture={heat} file={table.file} />} />
      </div>
      <CrossTab crossed={crossed} names={[first, second]} onSwap={() => onAsk({ ...ask, by: ask.by.toReversed() })} />
    </>
  )
}

/** What is shown before anything is picked: the first value over time, or by the first category. */
function firstAsk(roles: readonly Role[]): TableAsk {
  const time = roles.indexOf('time')
  const dimension = roles.indexOf('dimension')
  const measure = roles.indexOf('measure')
  const by = time >= 0 ? [time] : dimension >= 0 ? [dimension] : []
  return { by, measure: measure >= 0 ? measure : null, how: 'sum', where: new Map() }
}
