import { byBodyName } from '../../engines/clickhouse/source.ts'
import type { LoadTable } from './sums.ts'

/**
 * The tables of the same reports in order of their bodies. They have no parts of years, and small granules: eight
 * reports of one body are read of 219 columns, from one place of each.
 */
export function byBodyTablesSql({ cluster, database, table }: LoadTable) {
  const name = byBodyName(table)
  const order = 'ENGINE = MergeTree() ORDER BY (unit, year) SETTINGS index_granularity = 1024'
  return {
    empty: [`DROP TABLE IF EXISTS ${database}.${name}`, `DROP TABLE IF EXISTS ${database}.${name}_local`],
    local: `CREATE TABLE ${database}.${name}_local AS ${database}.${table}_local ${order}`,
    distributed: `CREATE TABLE ${database}.${name} AS ${database}.${name}_local ENGINE = Distributed(${cluster}, ${database}, ${name}_local, cityHash64(unit))`,
  }
}

/** Puts the reports of one shard in order of their bodies. */
export function putByBodySql({ database, table }: Pick<LoadTable, 'database' | 'table'>): string {
  return `INSERT INTO ${database}.${byBodyName(table)}_local SELECT * FROM ${database}.${table}_local`
}
