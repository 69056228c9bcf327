import { createHash } from 'node:crypto'
import { csvField, longCsv } from '../files/writers/longCsv.ts'
import { checkLog } from './checkLog.ts'
import type { DataSetContent } from './dataset.ts'
import { packFile } from './packFile.ts'
import { TABLE_SCHEMAS, type TableSchema } from './tableSchemas.ts'

/** One file to write: its name within the folder of its set. */
export interface SetFile {
  readonly name: string
  readonly text: string
  readonly schema?: TableSchema
  readonly title: string
}

/** Size and hash of a text as it is written in UTF-8. */
export function stampOf(text: string): { readonly bytes: number; readonly sha256: string } {
  const bytes = Buffer.from(text, 'utf8')
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Names of a synthetic set's files say so. */
export function nameOf(content: Pick<DataSetContent, 'name'>, name: string): string {
  return content.name.synthetic ? `synthetic-${name}` : name
}

/** Every file of a data set, the pack first and the package's description last. The same content gives the same text. */
export function setFiles(content: DataSetContent, more: readonly SetFile[] = []): readonly SetFile[] {
  const named = (name: string) => nameOf(content, name)
  const reports = [...content.reports]
  const files: readonly SetFile[] = [
    { name: named('reports.pack.json'), text: packFile(content), title: '本页面载入的紧凑形式 / compact form' },
    {
      name: named('reports.csv'),
      text: longCsv(reports),
      schema: TABLE_SCHEMAS['reports.csv'],
      title: '年报数据，一格一行 / one row a cell',
    },
    {
      name: named('units.csv'),
      text: unitsCsv(content),
      schema: TABLE_SCHEMAS['units.csv'],
      title: '机关及其上级 / bodies and their parents',
    },
    {
      name: named('sources.csv'),
      text: sourcesCsv(content),
      schema: TABLE_SCHEMAS['sources.csv'],
      title: '每份年报的出处 / where each report was published',
    },
    {
      name: named('checks.csv'),
      text: checkLog(reports, content.units),
      title: '未通过的核对 / checks that failed or warned',
    },
    ...more,
  ]
  return [...files, { name: 'datapackage.json', text: packageOf(content, files), title: 'Data Package' }]
}

function packageOf({ name, reports }: DataSetContent, files: readonly SetFile[]): string {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]))
  const description = name.synthetic
    ? '合成数据：地名、机关和数字全部虚构，其中的错误是有意放入的。Synthetic: every place, body and figure is invented, and its errors were put in on purpose.'
    : '政府信息公开工作年度报告的数字，照原文录入，已公布的错误保持原样。Figures of open government information annual reports as published; published errors are kept.'
  const resources = files.map(({ name: path, text, title, schema }) => ({
    name: path.replace(/\.[a-z]+$/, '').replaceAll('.', '-'),
    title,
    path,
    format: path.endsWith('.csv') ? 'csv' : 'json',
    mediatype: path.endsWith('.csv') ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: stampOf(text).bytes,
    hash: `sha256:${stampOf(text).sha256}`,
    ...(schema ? { type: 'table', schema } : {}),
  }))
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: name.id,
    title: `${name.zh} / ${name.en}`,
    description,
    version: '1',
    temporal: years.length > 0 ? `${Math.min(...years)}/${Math.max(...years)}` : undefined,
    resources,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}

/** The units of a set, and who stands above each. */
export function unitsCsv({ units }: Pick<DataSetContent, 'units'>): string {
  return csv(
    'organ,parent,kind',
    units.map(({ organ, parent, kind }) => [organ, parent, kind]),
  )
}

/** Where each report of a set was published. */
export function sourcesCsv({ sources }: Pick<DataSetContent, 'sources'>): string {
  return csv(
    'source,organ,report_year,address,published',
    sources.map(each => [each.source, each.organ, each.reportYear?.toString() ?? '', each.address, each.published]),
  )
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows.map(row => row.map(csvField).join(','))].join('\n')}\n`
}
