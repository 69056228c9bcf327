import type { BoardId, ChainId } from '../../domain/boards.ts'
import type { Result } from '../../domain/checks/check.ts'
import type { Gravity } from '../../domain/checks/ids.ts'

const results: Readonly<Record<Result | 'trouble' | '', string>> = {
  trouble: '不符与存疑',
  FAIL: '不符',
  WARN: '存疑',
  PASS: '相符',
  NOT_ASSESSABLE: '无法判断',
  '': '全部结果',
}

/** What the page 核对 says. */
export const checks = {
  title: '核对',
  lead: '每一条规则对每一份报告：相符、不符、存疑，或因未填而无法判断。公布的错误照原样保留，在这里说明。',
  results,
  board: {
    title: '机关与年份',
    lead: '每格是一份报告；数字是不成立的勾稽关系条数，点开看报告。',
    organ: '机关',
    noReport: '没有报告',
    balanced: '勾稽关系全部成立',
    unbalanced: (count: number) => `${count} 条勾稽关系不成立`,
    failed: (count: number) => `另有 ${count} 条其他规则不符`,
    doubtful: (count: number) => `${count} 条存疑`,
    notAssessable: (count: number) => `${count} 条勾稽关系因未填无法判断`,
    onlyTrouble: '只看有不符的机关',
  },
  boards: '核对的各个面',
  boardNames: {
    balance: '勾稽',
    chains: '年度衔接',
    levels: '上下级',
    coverage: '齐全与时限',
    copies: '雷同',
    peers: '离群',
    rules: '规则',
    paper: '核对报告',
  } satisfies Record<BoardId, string>,
  progress: (done: number, of: number) => `正在核对：${done} / ${of} 份`,
  chains: {
    titles: { carry: '申请结转', documents: '行政规范性文件存量', rules: '规章存量' } satisfies Record<ChainId, string>,
    leads: {
      carry: '每格：今年“上年结转”减去上年“结转下年度”。0 写作 ✓；总计相等而申请人分列不等写作 ≈。',
      documents:
        '每格：今年“现行有效”减去（上年现行有效 + 本年制发 − 本年废止）。失效和清理也会改变存量，不等只是存疑。',
      rules: '每格：今年“现行有效”减去（上年现行有效 + 本年制发 − 本年废止）。',
    } satisfies Record<ChainId, string>,
    onlyBroken: '只看断开的机关',
    summary: (broken: number, of: number) =>
      broken === 0 ? `${of} 个机关的各年都接得上。` : `${of} 个机关中，${broken} 个有接不上的年份。`,
    none: '没有连续两年的报告，无从衔接。',
    noneBroken: '没有断开的机关。',
    first: '没有可衔接的报告',
    note: ({ first, broken, largest }: { first: number; broken: number; largest: string }) =>
      `${first} 年起断开，共 ${broken} 处，最大相差 ${largest}`,
    states: { kept: '与上年衔接', split: '总计衔接，分列不衔接', broken: '与上年不衔接', untold: '无法判断' },
  },
  levels: {
    title: '上下级合计',
    lead: '下级各报告相加，与上级报告逐格对照。写明下级有几份报告；下级不齐时，不等只是提示。',
    none: '所选报告没有列出下级机关，或下级没有报告。',
    mixed: (counts: string) => `所选报告口径不同（${counts}），各页不把它们相加；这里只作上下级对照。`,
    unknownScope: '所选报告口径不明，不能判断是否可以相加。',
    coverage: (have: number, of: number) => `下级 ${of} 个机关中有 ${have} 份报告`,
    differ: (count: number) => `${count} 格不等`,
    notWhole: '名单里只有下级政府，没有本级部门：合计本来就小于本报告，不作判断。',
    within: '不超过',
    open: '查看这份报告',
    absent: '没有报告的下级：',
    cell: '单元格',
    byApplicant: '下级，按申请人相加',
    below: '下级，按公布数相加',
    own: '本报告',
    verdict: '结果',
    slip: '下级公布的总计与其申请人分列不符',
    verdicts: { PASS: '相符', FAIL: '不符', WARN: '存疑', NOT_ASSESSABLE: '无法判断', REMARK: '提示' },
    rest: (equal: number, untold: number) =>
      `表三、表四共 190 格中，${equal} 格相等${untold === 0 ? '' : `，${untold} 格因未填无法判断`}。`,
    exceeding: '大于本报告的下级数字',
  },
  coverage: {
    title: '报告齐全',
    lead: '每格是一份报告：✓ 齐全，◐ 有格不在或未能读出，? 读不出数字，· 首份报告之前，缺 没有报告。',
    summary: (have: number, of: number) => `应有 ${of} 份，有 ${have} 份。`,
    before: '此机关的首份报告之前',
    missing: '没有找到报告',
    missingSign: '缺',
    whole: '报告齐全',
    partial: (absent: number, unread: number) => `${absent} 格不在报告里，${unread} 格未能读出`,
    unreadable: '没有一格读出数字',
    deadlineTitle: '公布时限',
    deadlineLead: '部门于次年 1 月 31 日前、政府于 3 月 31 日前公布。每格是晚了几天。',
    deadlineSummary: (late: number, known: number, of: number) =>
      known === 0
        ? `${of} 份报告都没有公布日期，无法判断。`
        : `${of} 份报告中 ${known} 份有公布日期，其中 ${late} 份逾期。`,
    late: (days: number) => `+${days} 天`,
    dates: (published: string, due: string) => `公布于 ${published}，期限 ${due}`,
    noDate: '公布日期不明',
  },
  copies: {
    title: '照抄与雷同',
    lead: '与上年报告相比：表二中完全相同的数（大于 0），第一、第五部分正文的相似度。相似不等于抄袭，点开看两年对照。',
    summary: (doubtful: number, of: number) =>
      of === 0 ? '没有连续两年的报告可以对照。' : `${of} 份可与上年对照的报告中，${doubtful} 份存疑。`,
    noText: '这些报告没有正文，只能对照数字。',
    withText: (count: number) => `${count} 份有两年正文。`,
    report: '报告',
    table: '表二相同的数',
    section: (number: number): string => (number === 1 ? '第一部分相似度' : '第五部分相似度'),
  },
  peers: {
    title: '与同类相差悬殊',
    lead: '同年、同层级、同口径至少 8 份其他报告的中位数为准，稳健 z 值超过 3.5 的列出；办结不足 30 件的不看。离群不等于有错。',
    none: '同类报告不足 8 份，或办结都不足 30 件，无从比较。',
    summary: (outliers: number, asked: number, reports: number) =>
      `${reports} 份报告的 ${asked} 个比率中，${outliers} 个离群。`,
    report: '报告',
    indicator: '指标',
    own: '本报告',
    median: '中位数',
    count: '同类份数',
    z: '稳健 z',
  },
  paper: {
    title: '核对报告',
    lead: '每个机关一页：不符与存疑逐条写成等式，附单元格和出处。',
    print: '打印',
    save: '下载 XLSX',
    fileName: '核对报告',
    cut: (most: number, of: number) => `只排印前 ${most} 个机关，共 ${of} 个；请少选一些机关。`,
    counts: ({
      failed,
      doubtful,
      passed,
      untold,
    }: Readonly<Record<'failed' | 'doubtful' | 'passed' | 'untold', number>>) =>
      `不符 ${failed}，存疑 ${doubtful}，相符 ${passed}，无法判断 ${untold}`,
  },
  rules: {
    severity: '轻重',
    severities: { fails: '不符', doubtful: '存疑', remark: '提示' } satisfies Record<Gravity, string>,
    on: '启用',
    off: (count: number, names: string) => `此页关闭了 ${count} 条规则，下面的数不含它们：${names}。`,
    allOn: '全部启用',
    title: '规则',
    lead: '点一条规则，只看它的结果。',
    rule: '规则',
    asks: '要求',
    law: '依据',
    chosen: '正在看这条规则',
    showAll: '看全部规则',
  },
  list: {
    title: '结果',
    family: '类别',
    allFamilies: '全部类别',
    result: '结果',
    count: (shown: number, of: number) => (shown < of ? `显示 ${shown} 条，共 ${of} 条` : `共 ${of} 条`),
    more: '显示更多',
    none: '没有符合条件的结果。',
    noneGood: '所选报告中没有不符或存疑的结果。',
    open: '在报告中查看',
    sentence: '正文',
  },
  summary: (reports: number, unbalanced: number) =>
    unbalanced === 0
      ? `${reports} 份报告的勾稽关系中没有不成立的。`
      : `${reports} 份报告中，${unbalanced} 份有不成立的勾稽关系。`,
  counts: (all: string, parts: string) => `共 ${all} 次核对：${parts}`,
}
