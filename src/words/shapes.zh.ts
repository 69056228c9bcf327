import { cellIn, valueIn } from './checks.ts'
import { shortFound } from './reading.ts'
import type { ShapeText } from './shapes.ts'

const SAVE_AS: Readonly<Record<string, string>> = {
  doc: '旧版 Word 或 WPS 文字文档（.doc、.wps）。请用 Word 或 WPS 打开，另存为 .docx 或 PDF 后再导入。',
  xls5: 'Excel 95 或更早的工作簿（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  ppt: '旧版演示文稿（.ppt、.dps）。请把其中的报告另存为 .docx 或 PDF 后再导入。',
  ole: '旧版 Office 或 WPS 文件。请用原程序打开，另存为 .docx、.xlsx 或 PDF 后再导入。',
  odt: 'OpenDocument 文字文档（.odt）。请另存为 .docx 或 PDF 后再导入。',
  rtf: 'RTF 文档。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  pptx: '演示文稿（.pptx）。请把其中的报告另存为 .docx 或 PDF 后再导入。',
  ofd: '版式文件（OFD）。请用 OFD 阅读器另存（打印）为 PDF 后再导入。',
  mht: '单个文件的网页存档（.mht）。请用浏览器打开，另存为网页（.html）后再导入。',
  xml: 'Word 的 XML 文档。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  gzip: '压缩文件（gzip）。请解压后再导入。',
  rar: '压缩文件（rar）。请解压后再导入，或改用 zip。',
  '7z': '压缩文件（7z）。请解压后再导入，或改用 zip。',
  png: '图片（PNG），没有文字。请找到文字版的报告；或用文字识别软件转成 .docx 并核对后再导入。',
  jpeg: '图片（JPEG），没有文字。请找到文字版的报告；或用文字识别软件转成 .docx 并核对后再导入。',
  gif: '图片（GIF），没有文字。请找到文字版的报告；或用文字识别软件转成 .docx 并核对后再导入。',
  picture: '图片，没有文字。请找到文字版的报告；或用文字识别软件转成 .docx 并核对后再导入。',
}

const NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel 工作簿',
  ods: '电子表格（ods）',
  ole: '旧版 Office 文件',
  docx: 'Word 文档',
  zip: '压缩文件（zip）',
}

export const shapesZh: ShapeText = {
  'SAVE-AS': problem =>
    `文件内容是${SAVE_AS[valueIn(problem, 'kind')] ?? '不能读取的格式。请另存为网页、PDF 或 CSV 后再导入。'}`,
  ENCRYPTED: problem =>
    `这个${NAMES[valueIn(problem, 'kind')] ?? '文件'}设有密码，未读取。请用原程序打开，取消密码另存后再导入。`,
  DAMAGED: problem =>
    `这个${NAMES[valueIn(problem, 'kind')] ?? '文件'}不完整或已损坏，未读取${problem.found === '' ? '' : `（${shortFound(problem)}）`}。请重新下载，或用原程序打开后另存。`,
  MOJIBAKE: problem =>
    `原文是乱码（UTF-8 被当作 GBK 读过：“${shortFound(problem)}”），已无损还原后读取；请对照原文核对。`,
  'MOJIBAKE-LOST': problem =>
    `原文是乱码（UTF-8 被当作 GBK 读过：“${shortFound(problem)}”），且有字节丢失，无法还原；未读取。请从原网页重新保存或下载。`,
  MISFIT: problem =>
    `按所选编码 ${problem.found.toUpperCase()} 有 ${valueIn(problem, 'count')} 处不符，已用“\uFFFD”代替；所选编码可能不对，请换一种。`,
  'ZIP-DOCTYPE': problem =>
    `文件里的 ${shortFound(problem)} 含有文档类型声明（DOCTYPE），正常的 Office 文件没有，未读取。`,
  'ZIP-NESTED': () => '压缩文件里又套了两层以上的压缩文件，未读取。请解压后再导入。',
  'ZIP-EMPTY': () => '压缩文件里没有可读的文件。',
  'PDF-SCANNED': problem =>
    `PDF 的 ${valueIn(problem, 'pages')} 页都是图片（扫描件），没有文字，读不出数字。请找到文字版；或用文字识别软件转成 .docx 并核对后再导入。`,
  'PDF-GARBLED': () =>
    'PDF 的文字没有对应的编码，复制出来是乱码，未读取。请找到网页版或 .docx；或用文字识别软件转换后再导入。',
  'PDF-PAGES': problem => `第 ${problem.found} 页没有文字，可能是图片；这几页上的内容没有读到。请核对。`,
  'PDF-OCR': problem => `第 ${problem.found} 页的文字是对扫描图片的识别结果，可能认错。请逐格核对。`,
  'PDF-LOOSE': problem =>
    `“${cellIn(problem.cell, 'zh')}”：PDF 的表格没有画线，这一行的数字合不上或有空缺，可能放错了格。请对照原文核对。`,
  'TWO-YEARS': problem =>
    `表三每行有 ${valueIn(problem, 'values')} 个数（第 ${problem.place.line ?? ''} 行起），像是两个年度（或两个机关）并排。各取一份分开的表再导入；并排的格子未读取。`,
  'SHEET-HIDDEN': problem => `工作表“${shortFound(problem)}”是隐藏的，未读取。需要时请先取消隐藏。`,
  'SHEET-NAMED': problem =>
    `表内没有写明${valueIn(problem, 'what') === 'year' ? '年度' : '机关'}，按工作表名称取“${shortFound(problem)}”。请核对。`,
  'FORMULA-EMPTY': problem =>
    `工作表“${shortFound(problem)}”中有 ${valueIn(problem, 'count')} 个公式没有保存计算结果，这些格子未读出。请用 Excel 或 WPS 打开并保存一次后再导入。`,
  CHANGES: problem =>
    `文档里有 ${valueIn(problem, 'count')} 处未接受的修订：按接受修订读取（新增的算，删除的不算）。请核对。`,
}
