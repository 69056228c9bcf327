const bandText = (best: number, worst: number): string => (best === worst ? `第 ${best} 位` : `第 ${best}–${worst} 位`)
/** Where one body stands in a ranking. */
interface Standing {
  readonly unit: string
  readonly value: string
  readonly units: number
  readonly places: readonly [best: number, worst: number] | null
}
const ofNames = (names: readonly string[], most = 6): string =>
  names.slice(0, most).join('、') + (names.length > most ? ` 等 ${names.length} 个` : '')

/** All that comparing says: the page 比较, its charts, and what changed a rate. */
export const COMPARE_ZH = {
  tabs: {
    rank: '排名',
    years: '逐年',
    peers: '同类对照',
    indicators: '多项指标',
    change: '两年之间',
    share: '占比与分母',
    map: '拼图',
  },
  tabsLabel: '比较的视角',
  controls: {
    indicator: '指标',
    second: '第二个指标',
    denominator: '分母',
    base: '最小基数',
    baseHint: '分母不足这个数的，不排、不着色、不算变化',
    year: '年份',
    level: '层级',
    anyLevel: '全部层级',
    focus: '机关',
    pickFocus: '选一个机关',
    allBodies: '所选全部机关合计',
    pair: '两个年份',
    line: '画法',
    peers: '同类按',
    by: '拆分按',
    across: '跨断点也算变化',
    sums: '件数与比率',
    more: '其他',
    own: '自定指标',
    makeOwn: '用格子自定指标',
  },
  denominators: {
    closed: '÷ 办结总计',
    handled: '÷ 除去不予处理和其他处理',
    merits: '÷ 只算公开与不予公开',
  },
  denominatorNone: '这项指标的案件不在此分母之内，仍按原来的分母。',
  own: {
    title: '自定指标',
    hint: '从官方表格里选格子相加；分母留空就是件数。同样有最小基数，未填不当 0，格子不在某年表式里的不算。',
    numerator: '分子',
    denominator: '分母',
    add: '加一格',
    remove: (cell: string) => `去掉 ${cell}`,
    empty: '还没有选格子',
    row: '行',
    column: '列',
    share: '分子是分母的一部分：按占比，带区间。',
    ratio: '分子不是分母的一部分：按比值，没有区间，也不分并列。',
    count: '没有分母：按件数。',
  },
  peers: { level: '同层级、同口径', demand: '申请量最接近', own: '所选的机关' },
  lines: { plain: '原数', indexed: '首年为 100', cumulative: '逐年累计' },
  parts: { merits: '能否作实质决定', applicant: '申请人', unit: '机关' },
  noFocus: '选一个机关，与它的同类对照。',
  noTwoYears: '所选机关没有两年都有数的报告。',
  oneReport: '只选了一个机关的一年：没有可比的，直接看这份报告。',
  openReport: '打开报告',
  unknownScope: '这些报告没有写明口径（是本机关、本级还是整个地区），能否相比无从判断。',
  caution: {
    scope: (scope: string) => `只比“${scope}”口径的报告`,
    unknown: '这些报告没有写明口径，能否相比无从判断',
    levels: '机关分属不同层级，高低不宜直接相比',
    all: (parts: readonly string[]) => `注意：${parts.join('；')}。`,
  },
  wrongScope: (scope: string) => `这项指标只能在“${scope}”口径内比较。`,
  onlyLevel: (level: string) => `只看${level}`,
  mixedLevels: (levels: string) => `这里的机关分属不同层级（${levels}），业务量和案件类型不同，名次不宜直接相比。`,
  filtered: (level: string) => `只列了${level}的机关。`,
  band: bandText,
  place: '可能的名次',
  status: '说明',
  tooFew: (base: number, count: number) => `案件太少（分母不足 ${base}）：${count} 个，不排`,
  noValue: (count: number) => `没有案件、未填或表中没有：${count} 个，不排`,
  documentsBreak: '2021 年起的表填“现行有效件数”，此前填“对外公开总数量”，两者不是一回事，线不相连。',
  derivedNote: '† 有格未填，按报告自身的合计推算得出。',
  verdict: {
    none: '可排的机关不足两个。',
    yours: (it: Standing) =>
      `您导入的${it.unit}：${it.value}` +
      (it.places === null ? '，不在排名之列。' : `，可排的 ${it.units} 个机关中${bandText(...it.places)}。`),
    one: (unit: string, value: string) => `最高的是${unit}：${value}。`,
    alone: '它高于其余每一个，差别超出偶然。',
    alike: (names: readonly string[]) => `与${ofNames(names)}分不出高低：差别可能出于偶然。`,
    below: (names: readonly string[]) => `确实高于${ofNames(names)}。`,
    method: '逐对比较两个比率之差的 95% 区间（Newcombe），没有为比较的对数作修正。',
    noInterval: '件数和比值没有区间：只按大小排，不说差别是否真实。',
  },
  ranking: {
    title: (it: { year: number; name: string; units: number; unit: string; value: string; alike: number }) =>
      `${it.year} 年 ${it.units} 个机关的${it.name}，${it.unit}最高（${it.value}）` +
      (it.alike > 0 ? `，但与另外 ${it.alike} 个分不出高低` : ''),
    plain: (name: string) => `${name}：可比的机关不足两个`,
    base: (base: number) => `圆点为比率，横线为 95% 区间（Wilson）；名次写成可能的范围；分母不足 ${base} 的不排`,
    ratioBase: (base: number) => `比值，没有区间；分母不足 ${base} 的不排`,
    countBase: '只按大小排',
    unranked: (count: number) => `${count} 个机关案件太少、未填或没有案件，不排，见下方名单。`,
    band: '名次',
  },
  funnel: {
    title: (year: number, outside: number, units: number) =>
      outside === 0
        ? `${year} 年 ${units} 个机关都在偶然波动的范围之内`
        : `${year} 年 ${units} 个机关中，${outside} 个超出偶然波动的范围`,
    base: (name: string, rate: string) =>
      `${name}；横轴为分母（对数），中线为合计 ${rate}；内外两对曲线为 95% 和 99.8% 范围`,
    plain: '可画的机关不足两个',
    size: '分母',
    where: '位置',
    places: { inside: '范围之内', outer: '95% 之外', far: '99.8% 之外' },
    note: '漏斗图不排名次：只问每个机关与全体合计的差别，是否大得不像偶然。',
    key: { inside: '范围之内', outer: '95% 之外', far: '99.8% 之外', limits: '范围' },
  },
  stability: {
    title: (it: { from: number; to: number; rho: string; units: number }) =>
      `${it.from} 年与 ${it.to} 年的名次，相关系数 ${it.rho}（${it.units} 个机关）`,
    plain: '没有两年都能排的机关',
    base: '名次（1 为最高）；只画每年都够数的；线在断点处断开',
    note: '相关系数（Spearman）接近 1：名次稳定；接近 0：一年的名次说明不了下一年。',
  },
  shift: {
    title: (unit: string, from: number, to: number) => `换分母后名次变动最大的是${unit}：第 ${from} 位变为第 ${to} 位`,
    same: '换分母后名次都不变',
    plain: '这项指标只有一种分母',
    base: (year: number, units: number) =>
      `${year} 年 ${units} 个机关在三种分母下的名次（1 为最高）；只列三种分母都够数的`,
    short: { closed: '÷ 总计', handled: '÷ 除去不予处理、其他', merits: '÷ 公开与不予公开' },
    ranks: (id: string) => `${id} 名次`,
  },
  lineChart: {
    title: (name: string, units: number) => `${name}逐年的变化（${units} 个机关）`,
    indexed: (name: string, year: number) => `${name}，以 ${year} 年为 100`,
    cumulative: (name: string, year: number) => `${name}，自 ${year} 年起累计`,
    base: (base: number) => `分母不足 ${base} 的年份留空；线在断点处断开；有色的是所选或数量最大的机关`,
    countBase: '线在断点处断开；有色的是所选或数量最大的机关',
    indexedNote: '只有各机关首年都不为 0、且未跨断点的才能折成 100。',
    cumulativeNote: '中间缺一年就停在那里：缺的一年不当 0。',
    notIndexed: '比率和有断点的指标不折成指数。',
    notCumulative: '年底存量和跨年会重复计算的案件不能累计，仍画原数。',
  },
  panels: {
    title: (name: string, units: number) => `${units} 个机关的${name}，同一纵轴`,
    base: (base: number) => `每个机关一小图，纵轴相同；分母不足 ${base} 的年份留空；线在断点处断开`,
    countBase: '每个机关一小图，纵轴相同；线在断点处断开',
  },
  heat: {
    years: (name: string, units: number) => `${units} 个机关逐年的${name}`,
    indicators: (year: number, units: number) => `${year} 年 ${units} 个机关的各项指标`,
    base: '颜色越浓数越大，不表示好坏；没有颜色的：案件太少、未填、没有案件或没有报告',
    indicatorsBase: '颜色按每一列各自的五等分，越浓越大，不表示好坏；没有颜色的：案件太少、未填或没有案件',
    key: (from: string, to: string) => `${from} – ${to}`,
    fifths: ['最低五分之一', '', '中间', '', '最高五分之一'],
    none: '不着色',
    marks: { blank: '—', notInForm: '/', noReport: '', noCases: '○', tooFew: '…', noBefore: '', noResidents: '' },
    marksNote: '… 案件太少　○ 没有案件　— 未填　/ 本表无此项　空白：没有报告',
  },
  peerChart: {
    title: (it: { unit: string; name: string; year: number; value: string; median: string; peers: number }) =>
      `${it.year} 年${it.unit}的${it.name}为 ${it.value}，${it.peers} 个同类的中位数 ${it.median}`,
    plain: (unit: string, name: string) => `${unit}的${name}与同类`,
    base: (way: string, least: number) =>
      `深线为所选机关，浅线为同类中位数，灰带为同类的中间一半；同类：${way}；同类不足 ${least} 个的年份不画带`,
    median: '同类中位数',
    low: '下四分位',
    high: '上四分位',
    peers: '同类数',
    band: '中间一半',
    who: (names: readonly string[]) => `同类：${ofNames(names, 12)}。`,
  },
  spine: {
    title: (it: { unit: string; year: number; outside: number; of: number }) =>
      `${it.year} 年${it.unit}有 ${it.outside} 项在同类的中间一半之外（共 ${it.of} 项）`,
    plain: (unit: string) => `${unit}与同类：没有可比的指标`,
    base: (way: string) =>
      `每行一项指标：灰条为同类最低到最高，深灰为中间一半，竖线为中位数，圆点为所选机关；同类：${way}`,
    own: '所选机关',
    least: '同类最低',
    most: '同类最高',
    note: '各行刻度不同，只宜看圆点在同类中的位置；左右不表示好坏。',
  },
  scatter: {
    title: (it: { x: string; y: string; rho: string; units: number }) =>
      `${it.x}与${it.y}：${it.units} 个机关，相关系数 ${it.rho}`,
    plain: (x: string, y: string) => `${x}与${y}：两项都够数的机关不足三个`,
    base: (x: string, y: string, year: number) => `横轴 ${x}，纵轴 ${y}，${year} 年；两项都够数的机关`,
    note: '相关（Spearman）不是因果；申请量和案件类型会同时影响两项。',
  },
  contribution: {
    cases: (name: string) => `“${name}”的件数`,
    title: (it: { year: number; some: number; units: number; share: string; name: string }) =>
      `${it.year} 年 ${it.units} 个机关中，${it.some} 个占${it.name}的 ${it.share}`,
    plain: (name: string) => `${name}：没有可以分摊的数`,
    base: (total: string) => `合计 ${total}；由多到少，右端为占比和累计占比`,
    own: '占比',
    running: '累计占比',
    label: (count: string, share: string, running: string) => `${count} · ${share} · 累计 ${running}`,
    unknown: (count: number) => `${count} 个机关未填，不在合计之内。`,
  },
  change: {
    notWhole: '各类之和与报告的总计不等：拆分按各类之和，与指标本身的比率略有出入。',
    title: (it: { name: string; from: number; to: number; before: string; after: string; points: string }) =>
      `${it.name}：${it.from} 年 ${it.before}，${it.to} 年 ${it.after}，${it.points} 个百分点`,
    parts: (mix: string, treatment: string) => `其中结构 ${mix}，处理 ${treatment}`,
    plain: (name: string) => `${name}：两年不都有数，不能拆分`,
    base: (way: string) => `单位：百分点；按${way}拆分，两部分之和正好等于总变化`,
    mix: '结构',
    treatment: '处理',
    mixOf: '结构部分',
    treatmentOf: '处理部分',
    weight: (year: number) => `${year} 年占比`,
    rate: (year: number) => `${year} 年比率`,
    whole: '合计',
    method:
      '拆法（Kitagawa）：结构＝各类占比之变 × 两年比率的平均；处理＝各类比率之变 × 两年占比的平均；逐类相加，没有余项。某类只在一年有案件的，全计入结构。',
    small: (count: number) => `${count} 类的案件不足 30，其比率只用于拆分，不单独下结论。`,
    classes: { decided: '对内容作了决定', undecided: '无法提供、不予处理、其他' },
    byUnit: (units: number) => `两年都有报告的 ${units} 个机关。`,
    cases: (year: number) => `${year} 年件数`,
  },
  twoYears: {
    short: { yes: '超出偶然', no: '分不出' },
    title: (it: { unit: string; from: number; to: number; sure: number; law: number }) =>
      `${it.unit}：${it.from} 到 ${it.to} 年，${it.sure} 项比率的变化超出偶然` +
      (it.law > 0 ? `；${it.law} 项跨过法律的断点` : ''),
    plain: (unit: string) => `${unit}：没有两年都有数的指标`,
    base: (from: number, to: number) => `空心点为 ${from} 年，实心点为 ${to} 年；比率后为分子 / 分母`,
    change: '变化',
    sure: '是否超出偶然',
    answers: {
      yes: '是',
      no: '分不出',
      few: '案件太少',
      law: '跨断点，不算',
      count: '件数，不作检验',
      none: '缺数',
    },
    law: '法律',
    lawYes: '2024 年复议前置',
    points: (points: string) => `${points} 个百分点`,
    percent: (percent: string) => percent,
    lawNote:
      '标有“法律”的指标跨过 2024 年复议前置：起诉与复议的路径由法律改变，两年不宜直接相比；勾选“跨断点也算变化”才给出变化。',
    method: '是否超出偶然：两个比率之差的 95% 区间（Newcombe）是否不含 0；两年的分母都够数才判断。',
  },
  route: {
    title: (it: { direct: string; review: string; path: string; law: boolean }) =>
      `行政复议 ${it.review} 件，直接起诉 ${it.direct} 件；路径之变${it.law ? '（法律所管的部分）' : ''}使复议 ${it.path} 件`,
    plain: '没有两年都有数的复议和诉讼',
    base: (from: number, to: number) =>
      `${from} 到 ${to} 年的变化，单位：件；先看争议总数的变化，再看走哪条路的变化，两部分之和等于总变化`,
    track: '途径',
    before: (year: number) => `${year} 年`,
    after: (year: number) => `${year} 年`,
    change: '变化',
    volume: '争议多少（总数之变）',
    path: '走哪条路',
    pathLaw: '走哪条路（法律所管）',
    review: '行政复议',
    direct: '未经复议直接起诉',
    note: '2024 年 1 月 1 日起，不服不予公开的须先申请行政复议。法律管的是走哪条路，不管争议有多少：路径部分是法律影响的上限，表中的数不能说明没有这条法律会怎样。',
    before2024: '这两年都在 2024 年之前或之后，路径的变化与复议前置无关。',
    afterReview: '复议后起诉是同一争议的第二步，不计入总数。',
  },
  map: {
    title: (name: string, year: number, units: number) => `${year} 年 ${units} 个机关的${name}`,
    base: '每格一个机关，位置由人摆放，不是地图，没有边界；颜色越浓数越大，不表示好坏',
    edit: '摆放',
    done: '摆好了',
    hint: '点一个机关，再点要放的空格；或选中后用方向键移动。位置存在这个浏览器里。',
    reset: '恢复默认排列',
    exportFile: '导出摆法',
    importFile: '导入摆法',
    imported: (count: number) => `已导入 ${count} 个位置。`,
    bad: '这个文件不是摆法：应为 JSON，每个机关一对列号和行号。',
    column: '列',
    row: '行',
    cell: (unit: string, column: number, row: number) => `${unit}，第 ${column} 列第 ${row} 行`,
    emptyCell: (column: number, row: number) => `空格，第 ${column} 列第 ${row} 行`,
    grid: '拼图的格子',
    file: '拼图摆法.json',
  },
  residents: {
    title: '常住人口',
    hint: '每行一个：机关,年份,常住人口（万人）,出处。没有出处的不收；只存在这个浏览器里。',
    save: '保存',
    saved: (count: number) => `已有 ${count} 条。`,
    bad: (lines: string) => `第 ${lines} 行读不出：要有机关、年份、正数和出处。`,
  },
}
