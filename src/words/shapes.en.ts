import { cellIn, valueIn } from './checks.ts'
import { shortFound } from './reading.ts'
import type { ShapeText } from './shapes.ts'

const PICTURE =
  'which holds no text. Find the report as text; or turn it into .docx with text recognition and check it, then import.'
const SAVE_AS: Readonly<Record<string, string>> = {
  doc: 'an old Word or WPS document (.doc, .wps). Open it in Word or WPS, save it as .docx or PDF, then import.',
  xls5: 'a workbook of Excel 95 or before (.xls). Open it in Excel or WPS, save it as .xlsx, then import.',
  ppt: 'an old presentation (.ppt, .dps). Save the report in it as .docx or PDF, then import.',
  ole: 'an old Office or WPS file. Open it in its own program, save it as .docx, .xlsx or PDF, then import.',
  odt: 'an OpenDocument text (.odt). Save it as .docx or PDF, then import.',
  rtf: 'an RTF document. Open it in Word or WPS, save it as .docx, then import.',
  pptx: 'a presentation (.pptx). Save the report in it as .docx or PDF, then import.',
  ofd: 'a fixed-layout document (OFD). Print it to PDF from an OFD reader, then import.',
  mht: 'a web page archived in one file (.mht). Open it in a browser, save it as a web page (.html), then import.',
  xml: 'a Word document as XML. Open it in Word or WPS, save it as .docx, then import.',
  gzip: 'an archive (gzip). Unpack it, then import.',
  rar: 'an archive (rar). Unpack it, or use zip, then import.',
  '7z': 'an archive (7z). Unpack it, or use zip, then import.',
  png: `a picture (PNG), ${PICTURE}`,
  jpeg: `a picture (JPEG), ${PICTURE}`,
  gif: `a picture (GIF), ${PICTURE}`,
  picture: `a picture, ${PICTURE}`,
}

const NAMES: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  xlsx: 'Excel workbook',
  ods: 'spreadsheet (ods)',
  ole: 'old Office file',
  docx: 'Word document',
  zip: 'archive (zip)',
}

export const shapesEn: ShapeText = {
  'SAVE-AS': problem =>
    `This is ${SAVE_AS[valueIn(problem, 'kind')] ?? 'of a format that is not read. Save it as a web page, PDF or CSV, then import.'}`,
  ENCRYPTED: problem =>
    `This ${NAMES[valueIn(problem, 'kind')] ?? 'file'} has a password; not read. Open it in its own program, save it without one, then import.`,
  DAMAGED: problem =>
    `This ${NAMES[valueIn(problem, 'kind')] ?? 'file'} is cut or damaged; not read${problem.found === '' ? '' : ` (${shortFound(problem)})`}. Download it again, or open it in its own program and save it.`,
  MOJIBAKE: problem =>
    `The text is mojibake (UTF-8 once read as GBK: “${shortFound(problem)}”); it was restored without loss and read. Compare it with the original.`,
  'MOJIBAKE-LOST': problem =>
    `The text is mojibake (UTF-8 once read as GBK: “${shortFound(problem)}”) and bytes of it are lost, so it cannot be restored; not read. Save or download it again from the page.`,
  MISFIT: problem =>
    `${valueIn(problem, 'count')} places do not fit the chosen encoding ${problem.found.toUpperCase()} and show as “\uFFFD”; it may be the wrong one: choose another.`,
  'ZIP-DOCTYPE': problem =>
    `${shortFound(problem)} in this file has a document type declaration (DOCTYPE), which no proper Office file has; not read.`,
  'ZIP-NESTED': () => 'Archives within archives, more than two deep; not read. Unpack them, then import.',
  'ZIP-EMPTY': () => 'The archive holds no file that can be read.',
  'PDF-SCANNED': problem =>
    `All ${valueIn(problem, 'pages')} pages of this PDF are pictures (a scan) without text: no number can be read. Find the report as text; or turn it into .docx with text recognition and check it, then import.`,
  'PDF-GARBLED': () =>
    'The letters of this PDF have no code, so that its text copies as rubbish; not read. Find the web page or a .docx; or use text recognition.',
  'PDF-PAGES': problem =>
    `No text on page ${problem.found}, perhaps a picture; what stands there was not read. Please check.`,
  'PDF-OCR': problem =>
    `The text of page ${problem.found} was recognised from a scan and may be wrong. Please check cell by cell.`,
  'PDF-LOOSE': problem =>
    `“${cellIn(problem.cell, 'en')}”: the tables of this PDF have no lines, and the numbers of this row do not add up or have gaps: they may stand in the wrong cells. Please check with the source.`,
  'TWO-YEARS': problem =>
    `Table 3 has ${valueIn(problem, 'values')} numbers a row (from line ${problem.place.line ?? ''}), as two years (or two bodies) side by side have. Import each as a table of its own; these cells were not read.`,
  'SHEET-HIDDEN': problem =>
    `The sheet “${shortFound(problem)}” is hidden and was not read. Show it first if you need it.`,
  'SHEET-NAMED': problem =>
    `The ${valueIn(problem, 'what') === 'year' ? 'year' : 'body'} does not stand in the sheet; “${shortFound(problem)}” is taken from its name. Please check.`,
  'FORMULA-EMPTY': problem =>
    `${valueIn(problem, 'count')} formulas on the sheet “${shortFound(problem)}” were saved without their results; these cells were not read. Open the file in Excel or WPS, save it, then import.`,
  CHANGES: problem =>
    `The document has ${valueIn(problem, 'count')} tracked changes: read as if accepted (insertions count, deletions do not). Please check.`,
}
