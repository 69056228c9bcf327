import { normaliseLabel } from '../labels.ts'
import { LONG_COLUMNS, type LongColumn } from '../writers/longCsv.ts'

/** Chinese and other names a column of a long or wide CSV is met under, besides its own id. */
const NAMES: Readonly<Record<LongColumn, readonly string[]>> = {
  report_year: ['报告年度', '年度', '年份', '报告年份', '统计年度', 'year'],
  division_code: ['行政区划代码', '区划代码', '行政区划编码', '地区代码'],
  region: ['地区', '区域', '行政区划', '行政区', '地区名称'],
  uscc: ['统一社会信用代码', '社会信用代码', '信用代码', '机关代码'],
  organ: [
    '机关名称',
    '单位名称',
    '机关',
    '行政机关',
    '行政机关名称',
    '机构名称',
    '部门',
    '部门名称',
    '填报单位',
    '发布机构',
  ],
  level: ['层级', '级别', '行政层级'],
  scope: ['口径', '统计口径', '统计范围'],
  format: ['格式', '表式', '报告格式', '格式版本'],
  table: ['表', '表号', '表格', '表名'],
  row: ['行', '行名', '指标', '指标名称', '项目', '事项'],
  column: ['列', '列名', '栏', '申请人类型', '申请人类别'],
  value: ['数值', '值', '数据', '数量', '件数'],
  status: ['状态', '数据状态'],
  unit: ['单位', '计量单位'],
  source: ['来源', '数据来源', '来源文件'],
  published: ['发布日期', '公布日期', '发布时间', '公开日期', '发文日期'],
}

const BY_NAME: ReadonlyMap<string, LongColumn> = new Map(
  LONG_COLUMNS.flatMap(id => [id, ...NAMES[id]].map(name => [normaliseLabel(name), id] as const)),
)

/** Where each known column stands in a header (the first of its name), and the names that stand there twice. */
export interface Fields {
  readonly at: ReadonlyMap<LongColumn, number>
  readonly twice: readonly { readonly index: number; readonly first: number; readonly name: string }[]
}

/** Which column of the header is which. `单位` is the organ where there is no other name of one (`wide` only). */
export function fieldsOf(header: readonly string[], layout: 'long' | 'wide'): Fields {
  const at = new Map<LongColumn, number>()
  const twice: { index: number; first: number; name: string }[] = []
  header.forEach((name, index) => {
    const id = BY_NAME.get(normaliseLabel(name))
    if (id === undefined) return
    const first = at.get(id)
    if (first === undefined) at.set(id, index)
    else twice.push({ index, first, name })
  })
  const unit = at.get('unit')
  if (layout === 'wide' && unit !== undefined && !at.has('organ')) {
    at.set('organ', unit)
    at.delete('unit')
  }
  return { at, twice }
}

/** True where a header can tell reports apart: a year, or any name or code of the body. */
export function hasWho(fields: Fields): boolean {
  return (['report_year', 'organ', 'uscc', 'division_code', 'region'] as const).some(id => fields.at.has(id))
}
