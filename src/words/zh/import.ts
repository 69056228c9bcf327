import type { Layout } from '../../domain/layouts.ts'
import type { Severity } from '../../domain/problem.ts'

const layouts: Readonly<Record<Layout, string>> = {
  html: '网页（HTML）表格',
  text: '逐行文本',
  glued: '数字粘连的文本',
  pipe: '竖线或 Markdown 表格',
  sheet: '官方表格样式的 CSV',
  wide: '宽表（一行一份报告）',
  long: '长表（一行一格）',
}

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '说明' }

/** What the page 导入 says. */
export const importPage = {
  title: '导入',
  lead: '放入年度报告的网页、文本或 CSV，马上看到读出了什么、哪里有问题，并与公布的数据放在一起比较。',
  stays: '文件只在您的浏览器里读取，不会上传，也不会写进网址；做过的一切自动保存在这个浏览器里，随时可以全部删除。',
  drop: '把文件拖到这里',
  dropNow: '松开即可读取',
  or: '或者',
  pick: '选择文件',
  kinds: '可读：保存的网页（.html）、复制的文本（.txt）、Markdown、CSV / TSV（官方表样、宽表、长表），编码自动识别。',
  notYet: 'PDF、Word 和 Excel 文件暂不能直接读取：请打开后复制全文，粘贴到文本框。',
  paste: '粘贴报告正文或表格',
  pasteHint: '从网页、PDF 或 Word 中复制全文，粘贴在这里。',
  pasteRead: '读取粘贴的内容',
  pasteName: (count: number) => `粘贴的文本-${count}.txt`,
  progress: {
    title: '正在读取',
    done: (done: number, of: number) => `${done} / ${of} 个文件`,
    cancel: '取消',
    waiting: '等待',
    reading: '读取中……',
    read: '已读取',
  },
  refused: {
    title: '没有读取的文件',
    cancelled: '已取消。需要时请重新放入。',
    timeout: (seconds: number) => `读取超过 ${seconds} 秒，已停止。请把文件拆小，或只复制报告正文粘贴。`,
    failed: '读取时程序出错，其他文件不受影响。请改为粘贴文本，或换一种格式。',
    tooLarge: (limit: string) => `文件超过 ${limit}，未读取。请拆分后再导入。`,
    unreadable: '浏览器读不到这个文件：它可能是文件夹，或者已被移动、删除。',
    dismiss: '清除这些提示',
  },
  size: (bytes: number) => {
    if (bytes < 1024) return `${bytes} 字节`
    if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`
  },
  files: {
    count: (files: number) => `${files} 个文件`,
    title: '已导入',
    summary: (files: number, reports: number) => `${files} 个文件，${reports} 份报告`,
    remove: '移除',
    removeNamed: (file: string) => `移除 ${file}`,
    removeAll: '全部移除',
    none: '这个文件里没有读出报告。',
    layouts,
    layoutUnknown: '未识别',
    binary: '不是文本',
    encoding: '编码',
    layout: '版式',
    reports: '报告',
    open: '打开报告',
    grid: '读出的表格',
    replaced: '同一机关同一年份已有公布的报告，现由此文件代替；移除此文件即恢复。',
    more: (count: number) => `另有 ${count} 份报告，可在“明细”和“报告”页查看。`,
    moreFiles: (count: number) => `再显示 ${count} 个文件`,
    useTable: '在明细中查看',
    useChecks: '查看核对',
    report: '报告',
    form: '格式',
    scope: '口径',
    cells: '读出格数',
    identities: '勾稽关系',
    narrative: '正文相符',
  },
  fillIn: {
    title: '补填机关、年份和口径',
    organ: '机关名称',
    year: '报告年度',
    scope: '口径',
    fill: '补填',
    badYear: '年份应为四位数字，如 2023。',
  },
  problems: {
    title: '问题',
    none: '没有发现问题。',
    severities,
    all: '全部',
    severity: '级别',
    file: '文件',
    allFiles: '全部文件',
    shown: (shown: number, of: number) => `显示 ${shown} 条，共 ${of} 条`,
    showMore: '显示更多',
    found: '发现',
    toCell: '在报告中查看此格',
    code: '代码',
    nothing: '没有符合条件的问题。',
  },
}
