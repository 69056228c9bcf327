import { MISSING } from '../../engines/cellColumn.ts'
import { CELL_IDS, cellColumnName, cellDeclared, floorOfCell, sumColumnName } from '../../engines/clickhouse/schema.ts'
import { byBodyName } from '../../engines/clickhouse/source.ts'
import { SUM_KEYS, sumsName } from '../../engines/sums.ts'

/** The tables that are loaded. */
export interface LoadTable {
  readonly cluster: string
  readonly database: string
  readonly table: string
}

/** The tables of sums of a data set: one a shard, and one over all shards. */
export function sumTablesSql({ cluster, database, table }: LoadTable) {
  const name = `${database}.${sumsName(table)}`
  const columns = [
    ...SUM_KEYS.map(key => `${key} ${key === 'year' ? 'Int16' : 'String'}`),
    'ord UInt32',
    'n UInt64',
    ...CELL_IDS.flatMap(id => [cellDeclared(id), `${sumColumnName(id)} Float64`]),
  ]
  return {
    empty: [`DROP TABLE IF EXISTS ${name}`, `DROP TABLE IF EXISTS ${name}_local`],
    local: `CREATE TABLE ${name}_local (${columns.join(', ')}) ENGINE = MergeTree() PARTITION BY year ORDER BY (scope, inside, province, ord)`,
    distributed: `CREATE TABLE ${name} AS ${name}_local ENGINE = Distributed(${cluster}, ${database}, ${sumsName(table)}_local, rand())`,
  }
}

/**
 * Adds up the reports of one shard. Only reports that state the same cells are added, so that a row says of each cell
 * what a report's row says: that there is a number, or why there is none; the sum stands beside it.
 */
export function addUpSql({ database, table }: Pick<LoadTable, 'database' | 'table'>): string {
  const cells = CELL_IDS.map(id => ({ name: cellColumnName(id), sum: sumColumnName(id), floor: floorOfCell(id) }))
  // ClickHouse 18 takes half a minute to understand one expression of all states, or one of a state and a sum.
  const states = cells.map(({ name, floor }) => `(${name} >= ${floor}) + (${name} >= ${floor + MISSING})`)
  const columns = cells.flatMap(({ name, sum }) => [name, sum])
  const values = cells.flatMap(({ name }) => [`any(${name})`, `sum(toFloat64(${name}))`])
  return [
    `INSERT INTO ${database}.${sumsName(table)}_local (${[...SUM_KEYS, 'ord', 'n', ...columns].join(', ')})`,
    `SELECT ${[...SUM_KEYS, 'min(ord)', 'count()', ...values].join(', ')}`,
    `FROM ${database}.${table}_local`,
    `GROUP BY ${SUM_KEYS.join(', ')}, [${states.join(', ')}]`,
  ].join('\n')
}

/** Counts reports, their ids, and bodies by year and scope: where they are as many, a group of them is one report. */
export function uniqueSql({ database, table }: Pick<LoadTable, 'database' | 'table'>): string {
  const counts = 'count(), uniqExact(id), uniqExact(unit, year, scope)'
  return `SELECT ${counts} FROM ${database}.${table} FORMAT TabSeparated`
}

/** Counts the reports in each table: they must be as many. */
export function countsSql({ database, table }: Pick<LoadTable, 'database' | 'table'>): string {
  const counts = [
    `SELECT count() FROM ${database}.${table}`,
    `SELECT sum(n) FROM ${database}.${sumsName(table)}`,
    `SELECT count() FROM ${database}.${byBodyName(table)}`,
  ]
  return `SELECT ${counts.map(each => `(${each})`).join(', ')} FORMAT TabSeparated`
}
