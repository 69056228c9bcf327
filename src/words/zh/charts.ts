/** What the charts say: titles computed from rows, units, keys, notes. */
export const charts = {
  chart: '图',
  table: '表',
  both: '图和表',
  copy: '复制表格',
  copied: '已复制',
  keyboard: '左右键逐条、上下键逐项读数，回车查看构成',
  spoken: (who: string, what: string, value: string) => `${who}　${what}：${value}`,
  walked: (title: string, keys: string) => `图：${title}。${keys}`,
  spokenFails: (said: string) => `${said}；有报告未通过核对`,
  failsHere: '背后有报告未通过核对，数字照原样显示',
  show: '显示为',
  imageOf: (title: string) => `图：${title}。同样的数字在表里。`,
  year: '年份',
  unit: '机关',
  reports: '报告数',
  count: '件',
  failedMark: '≠',
  reportsShort: (count: number) => (count === 0 ? '无' : `${count} 份`),
  closed: '办结合计',
  disclosedShare: '公开占比',
  share: '占比',
  ofYear: (year: number, what: string) => `${year} 年 ${what}`,
  of: (whole: string, part: string) => `${whole} · ${part}`,
  madeOf: (what: string) => `${what}的构成`,
  way: '下钻路径',
  parts: '构成',
  fromReports: (count: number) => `来自 ${count} 份报告`,
  only: '只看这份',
  moreReports: (count: number) => `另有 ${count} 份未列出，请缩小所选范围。`,
  seeChecks: '见核对页',
  scopeShown: (scope: string, count: number) =>
    `所选报告口径不一，不同口径的数字不能相加。现在显示的是“${scope}”口径的 ${count} 份。`,
  scopeOther: (scope: string, count: number) => `改看“${scope}”（${count} 份）`,
  nested: (count: number) => `有 ${count} 份报告已计入上级地区的报告，合计时不重复相加。`,
  allZero: '各处填的都是 0，不画图；数字见表。',
  oneRow: '合为一行',
  leftOut: (names: readonly string[]) =>
    `${names.length} 份报告在这些格里有未填，未计入：${names.slice(0, 4).join('、')}${names.length > 4 ? '等' : ''}。`,
  gaps: {
    blank: '未填',
    notInForm: '本表无此项',
    noReport: '无报告',
    noCases: '无案件',
    tooFew: '案件太少',
  },
  gapSum: (stated: string, missing: number) => `已填部分合计 ${stated}，另有 ${missing} 格未填`,
  breakLabel: { form2021: '2021 年换格式', review2024: '2024 年复议前置' },
  breakNote: {
    form2021: '2021 年起使用新格式：“其他处理”由一行改为三行，两种格式在此合为一类。',
    review2024: '2024 年 1 月 1 日起，不服不予公开的须先申请行政复议，此前此后不宜直接相比。',
  },
  noReportNote: (years: readonly number[]) => `${years.join('、')} 年没有所选机关的报告，图中留空。`,
  coverageNote: '各年报告数不同，总量的变化可能来自报告多少。',
  failedNote: '≠ 该处有报告未通过核对，数字照原样显示。',
  intake: { received: '新收', carriedIn: '上年结转', closed: '办结', carriedOut: '结转下年' },
  intakeBase: '单位：件；左柱为收到的（新收与上年结转），右柱为去向（办结与结转下年），两柱应一样高',
  intakeTitle: {
    plain: '收到与办结',
    of: (it: { readonly year: number; readonly received: string; readonly rate: string }) =>
      `${it.year} 年新收 ${it.received} 件` + (it.rate === '' ? '' : `，办结率 ${it.rate}`),
  },
  closureRate: '办结率',
  period: ({ from, to }: { readonly from: number | null; readonly to: number | null }) =>
    from === null || to === null ? '' : from === to ? `${from} 年` : `${from}–${to} 年`,
  outcome: '办理结果',
  ground: '理由',
  countAndShare: (count: string, share: string) => (share === '' ? `${count} 件` : `${count} 件 · ${share}`),
  nameAndCount: (name: string, count: string) => `${name}　${count}`,
  groundsBase: (period: string, reports: number) =>
    `单位：件及占全部未公开的比例；${period}合计，${reports} 份报告；颜色为所属办理结果`,
  groundsTitle: {
    none: '没有未予公开的申请',
    most: (it: { readonly ground: string; readonly count: string; readonly share: string }) =>
      `未予公开的理由中，“${it.ground}”最多，${it.count} 件` + (it.share === '' ? '' : `，占 ${it.share}`),
  },
  zeroNote: (count: number) => `另有 ${count} 项理由为 0 件，见表。`,
  blankNote: (count: number) => `${count} 项理由有格未填，不画，见表。`,
  applicant: '申请人',
  applicantsBase: (period: string, reports: number) => `单位：件及占比；${period}新收的申请，${reports} 份报告`,
  applicantsTitle: {
    plain: '申请人构成',
    most: (name: string, share: string) => `新收的申请中，${name}占 ${share}`,
  },
  byUnitBase: '单位：件；颜色为办理结果，右端数字为办结合计',
  byUnitTitle: {
    plain: '各机关的办理结果',
    most: (it: { readonly year: number; readonly units: number; readonly unit: string; readonly total: string }) =>
      it.units === 1
        ? `${it.year} 年${it.unit}办结 ${it.total} 件`
        : `${it.year} 年 ${it.units} 个机关中，${it.unit}办结最多，${it.total} 件`,
  },
  restNote: (count: number) => `另有 ${count} 个机关未画，见表。`,
  noneClosedNote: (count: number) => `${count} 个机关办结 0 件，见表。`,
  blankUnitsNote: (count: number) => `${count} 个机关的合计未填，不画，见表。`,
  from: '从',
  to: '到',
  flowBase: (period: string, reports: number) =>
    `单位：件；${period}，${reports} 份报告；从申请人到办理结果，再到理由，带宽为件数`,
  flowNote: '申请人与理由之间没有连线：报告的表格分别合计，这里只连表里有的两步。',
  flowTitle: {
    none: '没有办结的申请',
    most: (it: { readonly kind: string; readonly outcome: string; readonly count: string }) =>
      `最宽的一支：${it.kind}的申请${it.outcome}，${it.count} 件`,
  },
  ownScaleNote: '各小图的纵轴不同，只宜上下看年份，不宜左右比高低。',
  decisionsTitle: (year: number, count: string) => `${year} 年作出行政许可决定 ${count} 件`,
  decisionsBase: '单位：件；处理决定数量，两种格式口径相同',
  feesTitle: (year: number, amount: string) => `${year} 年行政事业性收费 ${amount}`,
  /** An amount stated in 万元; from 10,000 on in 亿元. */
  money: (wan: number, exact: (value: number) => string) =>
    Math.abs(wan) < 10_000 ? `${exact(wan)} 万元` : `${exact(Math.round(wan / 100) / 100)} 亿元`,
  feesBase: '单位：万元；本年收费金额',
  feesNote: '2019 年格式只填收费项目数，没有金额，不在此图。',
  inForceTitle: (year: number, what: string, count: string) => `${year} 年现行有效${what} ${count} 件`,
  publicTitle: (year: number, what: string, count: string) => `${year} 年对外公开${what}共 ${count} 件`,
  documentsBase: (form: string) => `单位：件；${form}`,
  formsNote: '“对外公开总数量”不是“现行有效件数”，两种格式分开画，不相连。',
  nothingStated: '所选报告没有填写',
  track: '途径',
  appealsBase: (reports: number) => `单位：件；粗柱为已审结，细柱为尚未审结；${reports} 份报告`,
  appealsByYearBase: '单位：件；每年的复议与诉讼，按结果',
  appealsNote: '年底尚未审结的案件，次年可能再计一次，各年不能相加，也不能当作同一件案子。',
  appealsTitle: {
    plain: '复议与诉讼',
    none: (year: number) => `${year} 年没有复议和诉讼案件`,
    of: (it: { readonly year: number; readonly total: string; readonly corrected: string }) =>
      `${it.year} 年复议与诉讼 ${it.total} 件，其中结果纠正 ${it.corrected} 件`,
  },
  appealsByYearTitle: (year: number, review: string, direct: string) =>
    `${year} 年行政复议 ${review} 件，未经复议直接起诉 ${direct} 件`,
  pendingLabel: (count: string) => `未审结 ${count}`,
  failedInside: '合计中有报告未通过核对，数字照原样相加。',
  correctionRate: '纠错率',
  corrected: '结果纠正',
  wayOf: '途径',
  denominator: '分母',
  numerator: '分子',
  ways: { reconsideration: '行政复议', litigation: '行政诉讼（两种）' },
  bases: { decided: '占已审结', all: '占全部（含尚未审结）' },
  low: '区间下限',
  high: '区间上限',
  correctionBase: (reports: number) => `结果纠正 ÷ 分母，两种分母都写明；${reports} 份报告`,
  correctionNote: '社会上流传两种分母，得数不同。本站其他地方的“纠错率”一律以已审结为分母。',
  tooFewNote: '不足 30 件的不算比率，只写分子和分母；没有案件不等于 0%。',
  correctionTitle: {
    plain: '纠错率',
    none: (year: number) => `${year} 年没有审结的行政复议案件，没有纠错率`,
    few: (year: number) => `${year} 年的行政复议案件不足以计算纠错率`,
    of: (year: number, rate: string) => `${year} 年审结的行政复议中，${rate} 结果纠正`,
  },
  rate: '比率',
  rank: '位次',
  rateBase: (base: number) => `圆点为比率，横线为 95% 区间（Wilson）；分母不足 ${base} 的不排`,
  countBase: '单位：件',
  rankingTitle: {
    plain: (name: string) => `${name}：可比的机关不足两个`,
    of: (it: {
      readonly year: number
      readonly name: string
      readonly units: number
      readonly high: string
      readonly highUnit: string
      readonly low: string
      readonly lowUnit: string
    }) => `${it.year} 年 ${it.units} 个机关的${it.name}，从 ${it.low}（${it.lowUnit}）到 ${it.high}（${it.highUnit}）`,
  },
  unrankedNote: (count: number) => `${count} 个机关案件太少、未填或没有案件，不排位次，见表。`,
  noDirectionNote: '高低没有公认的好坏，所以不分颜色。',
  indicatorLineTitle: (name: string, units: number) => `${name}逐年的变化（${units} 个有两年以上报告的机关）`,
  linesBase: (base: number) => `分母不足 ${base} 的年份留空；线在含义改变处断开；有色的是所选或数量最大的机关`,
  statedTitle: (measure: string, count: number) =>
    measure === '' ? `正文中没有量词的 ${count} 个数字` : `正文中以“${measure}”计的 ${count} 个数字`,
  statedBase: '出自正文，不是表格的一格；每一条各是一句话里的数字，彼此可能有包含，不相加',
  outcomesBase: '单位：件；办结的政府信息公开申请，按办理结果',
  outcomesTitle: {
    plain: '办理结果',
    unknown: (year: number) => `${year} 年办理结果（有格未填，不算占比）`,
    share: (it: { readonly year: number; readonly total: string; readonly share: string; readonly change: string }) =>
      `${it.year} 年办结 ${it.total} 件，予以公开或部分公开占 ${it.share}` +
      (it.change === '' ? '' : `，较上年 ${it.change} 个百分点`),
  },
}
