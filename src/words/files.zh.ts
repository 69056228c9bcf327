import { cellIn, valueIn } from './checks.ts'
import type { FileText } from './files.ts'
import { shortFound } from './reading.ts'

const LIMIT_KINDS: Readonly<Record<string, string>> = {
  bytes: '文件的字节数',
  rows: '行数',
  columns: '列数',
  cell: '一个单元格的字符数',
  text: '网页或文本的字符数',
  tags: '网页的标记数',
  sheetRows: '工作表的行数',
  unpacked: '解压后的字节数',
  ratio: '压缩比',
  entries: '压缩包内的文件数',
  pages: '页数',
  marks: '一页里的文字块数',
}

const COLUMNS: Readonly<Record<string, string>> = {
  report_year: '报告年度',
  division_code: '行政区划代码',
  uscc: '统一社会信用代码',
  level: '层级',
  scope: '口径',
  format: '格式',
  published: '发布日期',
}

const CHOICES: Readonly<Record<string, string>> = {
  level: '省级、地市级、县级、乡镇级',
  scope: '本机关、本级、本行政区域、不明',
  format: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号',
}

export const filesZh: FileText = {
  EMPTY: () => '文件是空的，没有任何内容。',
  'NOT-TEXT': () => '文件内容是二进制数据，认不出格式。请改存为网页、PDF、Word、Excel 或 CSV 后再导入。',
  JSON: () => '文件内容是 JSON，不是年度报告。请导入网页、文本或 CSV。',
  'TOO-LARGE': problem =>
    `${LIMIT_KINDS[valueIn(problem, 'kind')] ?? '大小'}超过上限 ${valueIn(problem, 'limit')}，未读取。请拆分文件后再导入。`,
  ENCODING: problem => {
    const at = `第 ${Number(problem.values?.['offset'] ?? 0) + 1} 个字节（第 ${valueIn(problem, 'line')} 行）`
    const reason = valueIn(problem, 'reason')
    if (reason === 'utf-32') return `文件是 ${problem.found.toUpperCase()} 编码，不支持。请另存为 UTF-8。`
    if (reason === 'cut')
      return `文件标明 ${problem.found.toUpperCase()} 编码，但内容不完整或有误。请重新导出为 UTF-8。`
    if (reason === 'broken') return `文件大部分是 UTF-8 编码，但${at}不符合，可能被截断或混入其他编码。请重新导出。`
    return `认不出文件的编码：不是 UTF-8（${at}起不符合）、UTF-16、GB18030（GBK）或 Big5。请在导入页为它选择编码，或另存为 UTF-8。`
  },
  'BOM-INSIDE': problem =>
    `文本中间有 ${valueIn(problem, 'count')} 个字节顺序标记（U+FEFF），已去掉；文件可能是拼接而成。`,
  NUL: problem => `文本中有 ${valueIn(problem, 'count')} 个空字符（NUL），已去掉。请核对所在的值。`,
  QUOTE: problem =>
    valueIn(problem, 'kind') === 'inside'
      ? `未加引号的字段中有引号，按原样保留：${shortFound(problem)}`
      : `引号没有配对，按普通字符处理，只影响这一格：${shortFound(problem)}`,
  MORE: problem => `同类问题（${problem.found}）还有 ${valueIn(problem, 'count')} 处，不再逐一列出。`,
  'ROW-LENGTH': problem =>
    `这一行有 ${valueIn(problem, 'fields')} 个字段，表头有 ${valueIn(problem, 'expected')} 个，可能多了或少了分隔符，整行未用：${shortFound(problem)}`,
  'HEADER-AGAIN': () => '表头在中间又出现一次，已跳过。',
  'SKIPPED-ROW': problem => `这一行只有一个字段，按说明文字跳过：${shortFound(problem)}`,
  'NO-ROWS': () => '只有表头，没有可读的报告数据。请补上数据行。',
  'DUP-COLUMN': problem =>
    valueIn(problem, 'kind') === 'cell'
      ? `第 ${valueIn(problem, 'used')} 列和第 ${valueIn(problem, 'left')} 列是同一格（${cellIn(problem.cell, 'zh')}）；两列数值不同的，该格留空。`
      : `列名“${shortFound(problem)}”重复：用第 ${valueIn(problem, 'used')} 列，第 ${valueIn(problem, 'left')} 列未用。`,
  'DUP-EQUAL': problem => `“${cellIn(problem.cell, 'zh')}”重复出现且数值相同，只计一次。`,
  'DUP-CELL': problem =>
    `“${cellIn(problem.cell, 'zh')}”出现两次且不一致：“${valueIn(problem, 'one')}”（第 ${valueIn(problem, 'first')} 行）与“${valueIn(problem, 'other')}”，该格留空。请只保留正确的一个。`,
  'UNKNOWN-CELL': problem =>
    valueIn(problem, 'kind') === 'format'
      ? `“${cellIn(problem.cell, 'zh')}”不在这份报告所用的格式（${valueIn(problem, 'format')}）中，未用。请核对“格式”一列。`
      : `认不出这一行说的是哪一格：${shortFound(problem)}。请用单元格代号（如 3/granted/total）或官方表格的行、列名称。`,
  'UNKNOWN-COLUMN': problem =>
    `认不出列“${shortFound(problem)}”，未用。列名可用单元格代号（如 3/granted/total）或以“/”连接的官方名称。`,
  'BAD-NUMBER': problem =>
    `“${cellIn(problem.cell, 'zh')}”的“${shortFound(problem)}”${valueIn(problem, 'unit') === '' ? '' : `（单位 ${valueIn(problem, 'unit')}）`}不是可用的数值，该格留空（未能读出）。`,
  'BAD-STATUS': problem => `认不出状态“${valueIn(problem, 'status')}”，按数值判断。`,
  'STATUS-VALUE': problem =>
    `“${cellIn(problem.cell, 'zh')}”的数值“${shortFound(problem)}”与状态“${valueIn(problem, 'status')}”互相矛盾，该格留空（未能读出）。`,
  'BAD-YEAR': problem => `“${shortFound(problem)}”不是年份，报告年度留空。请写成四位数，如 2023。`,
  'BAD-CODE': problem =>
    `“${shortFound(problem)}”不是${COLUMNS[valueIn(problem, 'column')] ?? '代码'}，留空。行政区划代码为 6 位数字，统一社会信用代码为 18 位。`,
  'BAD-WORD': problem =>
    `认不出${COLUMNS[valueIn(problem, 'column')] ?? ''}“${shortFound(problem)}”，按未填处理。可用：${CHOICES[valueIn(problem, 'column')] ?? ''}。`,
  'BAD-DATE': problem => `“${shortFound(problem)}”不是日期，发布日期留空。请写成 2024-01-31。`,
  'FORMAT-BY-YEAR': problem =>
    `没有写明格式，单元格也不能区分，按${valueIn(problem, 'year') === '' ? '现行格式' : `年份 ${valueIn(problem, 'year')}`}视为 ${valueIn(problem, 'format')}。`,
}
