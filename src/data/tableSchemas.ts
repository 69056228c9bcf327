import { FORM_IDS } from '../domain/forms/form.ts'
import { LEVELS, SCOPES } from '../domain/scope.ts'
import { STATUSES } from '../domain/status.ts'
import { UNIT_KINDS } from '../domain/unit.ts'
import { LONG_COLUMNS, type LongColumn } from '../files/writers/longCsv.ts'

/** One column in the words of Frictionless Table Schema. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'date'
  readonly title: string
  readonly description?: string
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly (string | number)[]
    readonly pattern?: string
    readonly minimum?: number
  }
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[]
}

/** A Frictionless Table Schema (v2). */
export interface TableSchema {
  readonly fields: readonly Field[]
  readonly fieldsMatch: readonly ['exact']
  readonly primaryKey: readonly string[]
  readonly missingValues: readonly { readonly value: string; readonly label: string }[]
  readonly foreignKeys?: readonly unknown[]
}

const NOTHING = [{ value: '', label: '未说明 / not stated' }] as const
const NO_FIGURE = [{ value: '', label: '无数值，原因见 status / no figure, status says why' }] as const
const REQUIRED = { required: true } as const
const enumOf = (values: readonly string[]) => ({ enum: values.filter(value => value !== '') })

const LONG_FIELDS: Readonly<Record<LongColumn, Omit<Field, 'name'>>> = {
  report_year: { type: 'integer', title: '报告年度 / report year', constraints: { required: true, minimum: 2008 } },
  division_code: { type: 'string', title: '行政区划代码 / division code', constraints: { pattern: '[1-9][0-9]{5}' } },
  region: { type: 'string', title: '地区 / region' },
  uscc: {
    type: 'string',
    title: '统一社会信用代码 / unified social credit code',
    constraints: { pattern: '[0-9A-HJ-NPQRTUWXY]{18}' },
  },
  organ: { type: 'string', title: '机关名称 / reporting body', constraints: REQUIRED },
  level: { type: 'string', title: '层级 / level', constraints: enumOf(LEVELS) },
  scope: { type: 'string', title: '口径 / scope', constraints: { required: true, ...enumOf(SCOPES) } },
  format: { type: 'string', title: '格式 / form version', constraints: { required: true, ...enumOf(FORM_IDS) } },
  table: { type: 'integer', title: '表 / table', constraints: { required: true, enum: [2, 3, 4] } },
  row: { type: 'string', title: '行 / row', constraints: REQUIRED },
  column: { type: 'string', title: '列 / column', constraints: REQUIRED },
  value: { type: 'number', title: '数值 / value', missingValues: NO_FIGURE },
  status: { type: 'string', title: '状态 / status', constraints: { required: true, ...enumOf(STATUSES) } },
  unit: { type: 'string', title: '单位 / unit', constraints: { required: true, enum: ['件', '万元', '元'] } },
  source: { type: 'string', title: '来源 / source', constraints: REQUIRED },
  published: { type: 'date', title: '发布日期 / published' },
}

const UNIT_FIELDS: readonly Field[] = [
  { name: 'organ', type: 'string', title: '机关名称 / reporting body', constraints: REQUIRED },
  { name: 'parent', type: 'string', title: '上级 / parent body' },
  { name: 'kind', type: 'string', title: '类别 / kind', constraints: enumOf(UNIT_KINDS) },
]

const SOURCE_FIELDS: readonly Field[] = [
  { name: 'source', type: 'string', title: '来源 / source', constraints: REQUIRED },
  { name: 'organ', type: 'string', title: '机关名称 / reporting body', constraints: REQUIRED },
  { name: 'report_year', type: 'integer', title: '报告年度 / report year', constraints: REQUIRED },
  { name: 'address', type: 'string', title: '网址 / web address' },
  { name: 'published', type: 'date', title: '发布日期 / published' },
]

const table = (fields: readonly Field[], primaryKey: readonly string[]): TableSchema => ({
  fields,
  fieldsMatch: ['exact'],
  primaryKey,
  missingValues: NOTHING,
})

/** The tables of a data set by file name: their columns, types, allowed values, keys and what an empty field means. */
export const TABLE_SCHEMAS: Readonly<Record<'reports.csv' | 'units.csv' | 'sources.csv', TableSchema>> = {
  'reports.csv': table(
    LONG_COLUMNS.map(name => ({ name, ...LONG_FIELDS[name] })),
    ['report_year', 'organ', 'scope', 'source', 'table', 'row', 'column'],
  ),
  'units.csv': table(UNIT_FIELDS, ['organ']),
  'sources.csv': table(SOURCE_FIELDS, ['source']),
}
