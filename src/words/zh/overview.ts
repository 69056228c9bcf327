import type { NoValue } from '../../domain/indicators/indicatorOf.ts'

const reasons: Readonly<Record<NoValue, string>> = {
  blank: '报告中有格未填，无法计算',
  notInForm: '报告没有这一项',
  noCases: '没有案件，无法计算比率',
  noBefore: '上年没有报告，没有同比',
  noResidents: '没有给出常住人口数',
}

/** What the overview says. Its sentences are computed from the reports of the selection. */
export const overview = {
  title: '总览',
  what: (reports: number, units: number, years: string) =>
    `收录 ${units} 个机关 ${years} 年的 ${reports} 份政府信息公开工作年度报告。每个数字都能点到它在报告里的那一格。`,
  whatIsIt: '政府信息公开年报：各级行政机关每年收到多少申请，怎样答复，为什么不公开',
  find: '找一个机关：名称、拼音或首字母',
  inHundred: '每 100 件',
  counted: '件数',
  perHundred: (year: number, share: number) =>
    `${year}\u00a0年，每\u00a0100\u00a0件办结的申请中，${share}\u00a0件予以公开或部分公开`,
  closedOnly: (year: number, disclosed: string, total: string) =>
    `${year}\u00a0年办结\u00a0${total}\u00a0件申请，其中\u00a0${disclosed}\u00a0件予以公开或部分公开`,
  noOutcomes: (year: number) => `${year} 年的报告`,
  smallBase: (total: string, smallest: number) =>
    `办结只有 ${total} 件，少于 ${smallest} 件，比率只作参考，不宜排名或比较。`,
  scopeBase: (scope: string, reports: number) => `${scope}口径，${reports} 份报告相加`,
  oneReport: (organ: string, scope: string) => `${organ}，${scope}口径`,
  hundredTitle: '办结的申请怎么处理',
  hundredBase: (total: string) => `每格代表 100 件办结申请中的 1 件；共 ${total} 件`,
  hundredDerived: (reports: number) => `† ${reports} 份报告有格未填，按其自身的合计推算。`,
  hundredAbout: (parts: string) => `每 100 件办结的申请中：${parts}`,
  countsOnly: (total: string) => `共办结 ${total} 件，件数太少，不折算成百分比`,
  start: {
    title: '从这里开始',
    applications: '看申请的结果和理由',
    applicationsHint: '谁在申请，得到什么，为什么得不到',
    compare: '比较各机关',
    compareHint: '同一口径排名，案件太少的单列',
    checks: '找出对不上的报告',
    checksHint: '表内勾稽、跨表和文字逐条核对',
    import: '读我自己的年报',
    importHint: 'PDF、Word、网页或表格，不上传',
  },
  headlines: (year: number) => `${year} 年主要指标`,
  allIndicators: (count: number) => `其余 ${count} 个指标`,
  fold: '收起',
  noBefore: '上年没有可比的报告，不列变化。',
  change: {
    points: (points: string) => `较上年 ${points} 个百分点`,
    percent: (change: string) => `较上年 ${change}`,
    same: '与上年持平',
    units: (units: number) => `${units} 个机关`,
    basis: (units: number, year: number) =>
      `较上年的变化，只按 ${year - 1} 和 ${year} 两年都有数的 ${units} 个机关计算。`,
    none: {
      noReport: '上年无可比报告',
      noValue: '上年数字不全，不比较',
      small: '件数太少，不比较',
      break: '2024 年起复议前置，不与上年比较',
    },
  },
  reasons,
  beyondWhole: '部分大于整体，数字对不上，不算比率',
  small: (percent: string) => `合 ${percent}，基数太小`,
  aside: (text: string) => `（${text}）`,
  formula: '算式与出处',
  terms: (zeros: number) => `其余 ${zeros} 项为 0`,
  derived: (count: number) => `† 有 ${count} 格未填，按报告自身的合计推算得出`,
  uncounted: (count: number) => `${count} 份报告未计入：`,
  countedOf: (counted: number, all: number) => `${all} 份报告中的 ${counted} 份`,
  tableHead: { organ: '机关', numerator: '分子', denominator: '分母', value: '结果', count: '件数' },
  define: '定义与局限',
  findings: {
    title: '值得注意',
    see: '细看',
    ground: (ground: string, count: string, share: string) =>
      `没有公开的各种理由里，“${ground}”最多：${count} 件，占办结的 ${share}。`,
    repeated: (count: string, share: string) =>
      `重复申请和大量反复申请有 ${count} 件，占办结的 ${share}，会明显影响各项比率。`,
    largest: (organ: string, count: string, share: string) => `${organ}收到 ${count} 件，占全部新收申请的 ${share}。`,
    persons: (count: string, share: string) => `自然人提出 ${count} 件，占新收申请的 ${share}。`,
  },
  chartTitle: '逐年变化',
  reports: {
    title: '数字出自哪些报告',
    present: (year: number, reports: number) => `${year} 年有 ${reports} 份`,
    missing: (year: number, count: number) => `${year} 年缺 ${count} 个机关的报告`,
    missingHint: '这些机关在其他年份有报告，或在所选之列；本页的合计不含它们。',
    years: '各年份的报告数',
    published: (date: string) => `${date} 公布`,
    publishedUnknown: '公布日期不明',
    otherScopes: (list: string) => `不同口径不能相加，未计入：${list}。`,
    otherScope: (scope: string, count: number) => `${scope} ${count} 份`,
    nested: (count: number) => `另有 ${count} 份已含在上级的汇总里，不重复计算。`,
    showAll: (count: number) => `列出全部 ${count} 份`,
  },
}
