import { cellIn, valueIn } from './checks.ts'
import { shortFound, type ReadingText } from './reading.ts'

const HOW: Readonly<Record<string, string>> = {
  'full-width': '全角字符改为半角',
  separator: '去掉千分位分隔符',
  unit: '去掉或换算数值后的单位',
  note: '去掉数值后的括号说明',
  spaces: '去掉数值中的空格',
  sign: '去掉正号',
  zero: '把“零”“〇”“O”当作 0',
}

export const readingZh: ReadingText = {
  'NOT-OPENED': problem =>
    `文件打不开（${problem.found === 'ENOENT' ? '没有这个文件' : problem.found === 'EISDIR' ? '这是文件夹' : shortFound(problem)}）。请核对路径和权限，逐个给出文件。`,
  'ORGAN-MISSING': () => '没有读到机关名称，留空。请在标题中补上机关名称后重新读取，或在长表中填写。',
  'ORGAN-GUESSED': problem => `标题没有写明机关，按正文联系方式或发布机构取“${shortFound(problem)}”。请核对。`,
  'PUBLISHED-MISSING': () => '没有读到发布日期，留空。',
  'YEAR-MISSING': () => '没有读到报告年度，留空。标题或统计期限中应有年份。',
  'CODE-MISSING': () => '文中没有行政区划代码，留空。',
  'ROW-MISSING': problem =>
    `“${cellIn(problem.cell, 'zh')}”：表中没有找到“${shortFound(problem)}”这一行，留空（未填）。请核对来源是否缺行。`,
  'UNREAD-CELL': problem =>
    `“${cellIn(problem.cell, 'zh')}”：来源中的“${shortFound(problem)}”无法唯一拆分或识别，留空（未能读出）。请对照原文填写。`,
  ARBITRATED: problem =>
    `“${cellIn(problem.cell, 'zh')}”：数字粘连“${shortFound(problem)}”，按勾稽关系判定为 ${problem.values?.['value'] ?? ''}。请核对。`,
  'SINGLE-DIGITS': problem =>
    `“${cellIn(problem.cell, 'zh')}”：粘连数字“${shortFound(problem)}”按一格一位读出，原文若有未显示的空格则不成立。请核对。`,
  'BY-POSITION': problem =>
    `“${cellIn(problem.cell, 'zh')}”：该行数字少于列数，按版面位置归列，其余为空（${shortFound(problem)}）。请核对。`,
  'BY-ORDER': problem =>
    `“${cellIn(problem.cell, 'zh')}”：该行缺少标签，按行序归位（${shortFound(problem)}）。请核对。`,
  REPAIRED: problem =>
    `“${cellIn(problem.cell, 'zh')}”：${HOW[String(problem.values?.['how'])] ?? '已整理写法'}（原文“${shortFound(problem)}”）。`,
  'FORM-UNSUPPORTED': problem =>
    `这是 2019 年以前的政府信息公开情况统计表（见“${shortFound(problem)}”），与现行格式不可比，未读取。支持国办公开办函〔2019〕60号和〔2021〕30号两种格式。`,
  'FORM-MIXED': () =>
    '表二是 2019 年格式，表三的“（六）其他处理”却分为三行：三行数字不在 2019 年格式中，未计入。请核对来源。',
  'NO-TABLE': () => '没有找到年度报告的法定表格（表二、表三或表四）。如果它确是年度报告，可改存为网页或文本后重试。',
  CORRECTED: problem =>
    `“${cellIn(problem.cell, 'zh')}”由您更正为${valueIn(problem, 'now') === '' ? '未填' : valueIn(problem, 'now')}；文件中是“${shortFound(problem)}”。`,
  MAPPED: problem => `按您指定的 ${valueIn(problem, 'parts')} 项对应读出 ${valueIn(problem, 'reports')} 份报告。`,
}
