import { useMemo, useState } from 'react'
import { adhocPicture } from '../../charts/adhoc.ts'
import type { DataTable } from '../../domain/dataTable.ts'
import { grouped, type TableAsk } from '../../summaries/adhoc/grouped.ts'
import { rolesOf, type Role } from '../../summaries/adhoc/roles.ts'
import { ADHOC_WORDS } from '../../words/adhocWords.ts'
import { useWords } from '../../words/useWords.ts'
import { ChartPanel } from '../parts/ChartPanel.tsx'
import { AdhocControls } from './AdhocControls.tsx'
import { AdhocRows } from './AdhocRows.tsx'
import { ColumnRoles } from './ColumnRoles.tsx'
import { RuleBox } from './RuleBox.tsx'
import styles from './AdhocView.module.css'

/** A table of any kind: charted by the shape of what is picked, filtered, checked by the person's own rule, read. */
export function AdhocView({ table }: { readonly table: DataTable }) {
  const words = useWords()
  const said = ADHOC_WORDS[words.lang]
  const [roles, setRoles] = useState<readonly Role[]>(() => rolesOf(table))
  const [ask, setAsk] = useState<TableAsk>(() => firstAsk(roles))
  const picture = useMemo(() => {
    const by = ask.by.map(index => table.names[index] ?? '')
    const measure = ask.measure === null ? said.count : (table.names[ask.measure] ?? '')
    const isTime = ask.by.length > 0 && roles[ask.by[0] ?? -1] === 'time'
    return adhocPicture(grouped(table, ask), { measure, by, isTime, words, said })
  }, [table, ask, roles, words, said])
  return (
    <div className={styles['view']}>
      <p className="muted">{said.summary(words.numbers.exact(table.rows), table.columns.length)}</p>
      <AdhocControls {...{ table, roles, ask, onAsk: setAsk }} />
      <ChartPanel picture={picture} />
      <ColumnRoles names={table.names} roles={roles} onRoles={setRoles} />
      <RuleBox table={table} />
      <AdhocRows table={table} where={ask.where} />
    </div>
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
