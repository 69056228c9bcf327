import type { DataSetText } from './dataSets.ts'

/** Problems of data sets in Chinese. */
export const dataSetsZh: DataSetText = {
  'DATA-FETCH': ({ place, found }) => `未能取得 ${place.file}（${found}），其中的数据没有显示。`,
  'DATA-MALFORMED': ({ place, found }) => `${place.file} 的内容不合格式（${found}），其中的数据没有显示。`,
  'DATA-HASH': ({ place }) => `${place.file} 与清单登记的 SHA-256 不一致：可能被改动过，或清单没有更新。`,
  'DATA-READ': ({ place, found }) => `读取 ${place.file} 时有 ${found} 处问题；在“导入”页打开该文件可逐条查看。`,
  'DATA-UNKNOWN': ({ found }) => `清单里没有数据集“${found}”。`,
  'DATA-REPLACED': ({ report, place, found, values }) =>
    `${report ?? ''}：${place.file} 与 ${found} 是同一机关同一年度同一口径，只计 ${place.file}${Number(values?.['cells'] ?? 0) > 0 ? `，其中 ${values?.['cells']} 格取自 ${found}` : ''}。`,
  'DATA-COLUMNS': ({ place, found }) => `${place.file} 缺少列：${found}。`,
  'DATA-FIELD': ({ place, found, values }) =>
    `${place.file} 第 ${place.line ?? ''} 行 ${values?.['field'] ?? ''} 不能识别：“${found}”，按未说明处理。`,
  'DATA-UNNAMED': ({ place, found }) =>
    `${place.file} 没有说明${found === 'organ' ? '机关名称' : '报告年度'}，未收入；可在 sources.csv 中补上一行。`,
  'DATA-TWIN': ({ place, found, report }) =>
    `${report ?? ''}：${place.file} 与 ${found} 是同一份年报，只收入 ${found}。`,
}
