import { indicatorById } from '../domain/indicators/index.ts'
import type { Problem } from '../domain/problem.ts'
import { cellIn, columnIn, otherCellIn, rowIn, saidFree, valueIn, type CheckText, type ChecksText } from './checks.ts'

const row = ({ cell }: Problem) => `「${rowIn(cell, 'zh')}」`
const column = ({ cell }: Problem) => `「${columnIn(cell, 'zh')}」列`
const at = ({ cell }: Problem) => `「${cellIn(cell, 'zh')}」`
const listed = (problem: Problem, key: string) => valueIn(problem, key).split(' ').filter(Boolean)

const TERMS: Readonly<Record<string, string>> = {
  assessment: '工作考核',
  review: '社会评议',
  accountability: '责任追究',
}
const FORMS: Readonly<Record<string, string>> = { 'gb-2019-60': '2019 年格式', 'gb-2021-30': '2021 年格式' }
const form = (problem: Problem, key: string) => FORMS[valueIn(problem, key)] ?? valueIn(problem, key)
const NUMERALS = ['', '一', '二', '三', '四', '五', '六']
const numerals = (problem: Problem, key: string) => listed(problem, key).map(each => NUMERALS[Number(each)] ?? each)

/** A claim of the text that is set against the tables. */
function claim(name: string, asks: string): CheckText {
  return {
    name,
    asks,
    law: '',
    message: problem => {
      const sentence = valueIn(problem, 'sentence')
      return `${name}不符：${problem.found}${sentence === '' ? '' : `（正文：“${sentence}”）`}`
    },
  }
}

const structure = {
  'S-CELLS': {
    name: '表格完整',
    asks: '所用格式的每一格都在：2021 年格式 200 格，2019 年格式 198 格。',
    law: '',
    message: problem => {
      const missing = numerals(problem, 'missing').map(each => `表${each}`)
      const tables = missing.length === 0 ? '' : `，没有${missing.join('、')}`
      const oneRow = valueIn(problem, 'oneRow') === '1' ? '，（六）其他处理只有一行' : ''
      const [left, right] = [valueIn(problem, 'left'), valueIn(problem, 'right')]
      if (tables === '' && oneRow !== '')
        return `（六）其他处理只有一行：这样的表共 ${left} 格，分行列出的是 ${right} 格`
      return `应有 ${right} 格，只有 ${left} 格${tables}${oneRow}`
    },
  },
  'S-VERSION': {
    name: '格式版本',
    asks: '2019、2020 年报告用 2019 年格式，2021 年起用 2021 年格式。',
    law: '国办公开办函〔2019〕60号、〔2021〕30号',
    message: problem =>
      `${valueIn(problem, 'year')} 年的报告用了 ${form(problem, 'left')}，当年应用 ${form(problem, 'right')}`,
  },
  'S-SECTIONS': {
    name: '六个部分',
    asks: '报告有六个部分。',
    law: '国办公开办函〔2021〕30号',
    message: problem => `正文缺第${numerals(problem, 'missing').join('、')}部分`,
  },
  'S-GOV-BLOCK': {
    name: '政府报告应述事项',
    asks: '县级以上人民政府的报告说明工作考核、社会评议和责任追究结果。',
    law: '条例第五十条',
    message: problem =>
      `正文没有提到${listed(problem, 'missing')
        .map(each => TERMS[each] ?? each)
        .join('、')}`,
  },
  'S-YEAR': {
    name: '年份一致',
    asks: '标题、统计期限与报告的年份相同。',
    law: '',
    message: problem => `同一份报告写了两个年份：${valueIn(problem, 'left')} 与 ${valueIn(problem, 'right')}`,
  },
  'S-PERIOD': {
    name: '统计期限',
    asks: '统计期限为当年 1 月 1 日至 12 月 31 日。',
    law: '',
    message: problem => `统计期限为 ${problem.found.replace('/', ' 至 ')}，不是整年`,
  },
  'S-BLANK': {
    name: '空白格',
    asks: '每张表没有空白或画线的格；空白不当作 0。',
    law: '',
    message: problem =>
      `表${NUMERALS[Number(valueIn(problem, 'table'))] ?? ''}有 ${valueIn(problem, 'left')} 格空白（共 ${valueIn(problem, 'right')} 格）`,
  },
  'S-UNIT': {
    name: '单位',
    asks: '格内不写单位，收费金额以万元计。',
    law: '',
    message: problem =>
      problem.values?.['left'] !== undefined && typeof problem.values['left'] === 'number'
        ? `${at(problem)}${problem.found}${valueIn(problem, 'before') === '' ? ' 万元' : '（上年）'}，可能误以元填报`
        : `${at(problem)}格内写了单位：${problem.found}（本格单位：${valueIn(problem, 'right')}）`,
  },
} as const satisfies Partial<ChecksText['checks']>

const numbers = {
  'N-INT': {
    name: '件数为整数',
    asks: '件数为不小于 0 的整数，“本年增/减”可为负数。',
    law: '',
    message: problem => `${at(problem)}不是不小于 0 的整数：${problem.found}`,
  },
  'N-FEE': {
    name: '金额',
    asks: '金额不小于 0，小数不超过两位。',
    law: '',
    message: problem =>
      problem.severity === 'error'
        ? `${at(problem)}金额小于 0：${problem.found}`
        : `${at(problem)}金额的小数超过两位：${problem.found}`,
  },
  'N-DIGIT': {
    name: '数字写法',
    asks: '数字用半角、无分隔符；其他写法照读并注明。',
    law: '',
    message: problem => `${at(problem)}写作“${problem.found}”，读作 ${valueIn(problem, 'right')}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const tables = {
  'T3-CARRY': {
    name: '收件与办结平衡',
    asks: '表三每一列：本年新收 + 上年结转 = 办理结果总计 + 结转下年度。',
    law: '表三勾稽关系说明',
    message: problem => `表三${column(problem)}新收与上年结转之和，不等于总计与结转下年度之和：${problem.found}`,
  },
  'T3-TOTAL': {
    name: '办理结果合计',
    asks: '表三每一列：（一）至（六）各项相加等于（七）总计。',
    law: '',
    message: problem => `表三${column(problem)}各项办理结果相加不等于（七）总计：${problem.found}`,
  },
  'T3-ROW': {
    name: '申请人合计',
    asks: '表三每一行：六类申请人相加等于总计。',
    law: '',
    message: problem => `表三${row(problem)}六类申请人相加不等于总计：${problem.found}`,
  },
  'T4-SUM': {
    name: '复议诉讼合计',
    asks: '表四每一组：维持、纠正、其他、尚未审结相加等于总计。',
    law: '',
    message: problem => `表四${row(problem)}四项结果相加不等于总计：${problem.found}`,
  },
  'T2-STOCK': {
    name: '现行有效件数',
    asks: '现行有效件数不少于本年制发减本年废止。',
    law: '条例第二十条（一）',
    message: problem => `「${rowIn(problem.cell, 'zh')}」现行有效少于本年制发减废止：${problem.found}`,
  },
  'T2-COMPETENCE': {
    name: '规章制定权',
    asks: '填有规章的机关有规章制定权：国务院部门，省、设区的市、自治州人民政府及其办公室。',
    law: '立法法',
    message: problem => `${at(problem)}填 ${valueIn(problem, 'left')}，但从名称和层级看本机关没有规章制定权`,
  },
  'T2-DEPT': {
    name: '数量级',
    asks: '乡镇或县级部门的许可、处罚、强制决定数量不大得异常。',
    law: '',
    message: problem => `${at(problem)}数量异常大：${problem.found}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const between = {
  'X-FEE': {
    name: '收费通知',
    asks: '有“逾期未缴费”的申请，第六部分应报告收费通知。',
    law: '条例第四十二条',
    message: problem =>
      valueIn(problem, 'right') === 'none'
        ? `有 ${problem.found} 件因逾期未缴费不再处理，第六部分却说没有收费通知`
        : `有 ${problem.found} 件因逾期未缴费不再处理，第六部分没有提到收费`,
  },
  'X-EXCESS': {
    name: '收费与大量申请',
    asks: '收费只针对明显超过合理范围的申请，表中或正文应有相应情形。',
    law: '条例第三十五条、第四十二条',
    message: () => '有收费情形，但“无正当理由大量反复申请”为 0，正文也没有说明',
  },
  'X-APPEAL-CAP': {
    name: '争议数量上限',
    asks: '复议与直接起诉的总数不超过当年与上年办结的申请。',
    law: '',
    message: problem => `复议与直接起诉多于两年办结的申请：${problem.found}`,
  },
  'X-AFTER': {
    name: '复议后起诉',
    asks: '复议后起诉不超过当年与上年维持和其他结果的复议。',
    law: '',
    message: problem => `复议后起诉多于两年维持和其他结果的复议：${problem.found}`,
  },
  'X-DIRECT-2024': {
    name: '复议前置',
    asks: '2024 年起，对不予公开不服应先申请复议，直接起诉应减少。',
    law: '行政复议法第二十三条',
    message: problem => `2024 年起复议前置，仍有未经复议直接起诉 ${valueIn(problem, 'left')} 件`,
  },
  'D-DEADLINE': {
    name: '公布时限',
    asks: '部门于次年 1 月 31 日前、政府于 3 月 31 日前公布。',
    law: '条例第四十九条',
    message: problem =>
      valueIn(problem, 'right').endsWith('-01-01')
        ? `公布日期 ${valueIn(problem, 'left')} 早于报告年度结束`
        : `公布日期 ${valueIn(problem, 'left')} 晚于期限 ${valueIn(problem, 'right')}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const plausible = {
  'P-OTHER': {
    name: '其他占比',
    asks: '“其他处理—其他”不超过办结的 15%。',
    law: '',
    message: problem => `“其他处理—其他”占比偏高，可能掩盖理由：${problem.found}`,
  },
  'P-PARTIAL0': {
    name: '区分处理',
    asks: '不予公开满 20 件时，应有部分公开。',
    law: '条例第三十七条',
    message: problem => `不予公开 ${valueIn(problem, 'right')} 件，部分公开为 0，可能没有区分处理`,
  },
  'P-SECRET': {
    name: '国家秘密占比',
    asks: '不予公开满 10 件时，国家秘密不超过一半。',
    law: '条例第十四条',
    message: problem => `以国家秘密为由的占不予公开过半：${problem.found}`,
  },
  'P-NOTHELD': {
    name: '不掌握占比',
    asks: '办结满 30 件时，“本机关不掌握”不超过 60%。',
    law: '条例第三十六条',
    message: problem => `“本机关不掌握相关政府信息”占比偏高：${problem.found}`,
  },
  'P-PARSE': {
    name: '疑似错位',
    asks: '等式不成立时，看是否只因一个数多写或少写了一位。',
    law: '',
    message: problem =>
      `${at(problem)}若是 ${valueIn(problem, 'right')} 而不是 ${valueIn(problem, 'left')}，有关等式全部成立，可能多写或少写了一位`,
  },
  'P-SWAP': {
    name: '疑似互换',
    asks: '等式不成立时，看是否只因相邻两格填反。',
    law: '',
    message: problem =>
      `${at(problem)}与相邻的「${otherCellIn(problem, 'zh')}」若互换（${problem.found}），有关等式全部成立`,
  },
} as const satisfies Partial<ChecksText['checks']>

const narrative = {
  'NT-RECEIVED': claim('正文新收数', '正文说的新收申请数与表三一致。'),
  'NT-CARRY-IN': claim('正文上年结转数', '正文说的上年结转数与表三一致。'),
  'NT-CARRY-OUT': claim('正文结转下年度数', '正文说的结转下年度数与表三一致。'),
  'NT-PROCESSED': claim('正文办结数', '正文说的办结、答复数与表三总计一致。'),
  'NT-GRANTED': claim('正文予以公开数', '正文说的予以公开数与表三一致。'),
  'NT-PARTIAL': claim('正文部分公开数', '正文说的部分公开数与表三一致。'),
  'NT-GRANTED+PARTIAL': claim('正文公开合计数', '正文说的予以公开与部分公开合计与表三一致。'),
  'NT-DENIED': claim('正文不予公开数', '正文说的不予公开数与表三一致。'),
  'NT-UNABLE': claim('正文无法提供数', '正文说的无法提供数与表三一致。'),
  'NT-REFUSED': claim('正文不予处理数', '正文说的不予处理数与表三一致。'),
  'NT-OTHER': claim('正文其他处理数', '正文说的其他处理数与表三一致。'),
  'NT-APPLICANT': claim('正文申请人数', '正文说的各类申请人数与表三一致。'),
  'NT-REVIEW': claim('正文复议数', '正文说的行政复议数与表四一致。'),
  'NT-LITIGATION': claim('正文诉讼数', '正文说的行政诉讼数与表四一致。'),
  'NT-RULES': claim('正文规章数', '正文说的规章数与表二一致。'),
  'NT-NORMDOCS': claim('正文规范性文件数', '正文说的规范性文件数与表二一致。'),
  'NT-FEE': saidFree(claim('正文收费情况', '正文说的信息处理费与表中情形一致。'), (unpaid, sentence) => {
    return `正文说“${sentence}”，表三却有 ${unpaid} 件因逾期未缴费不再处理：发过收费通知，应在正文说明。`
  }),
  'NT-SUM': claim('句内合计', '一句中列举的各项之和等于句中的总数。'),
  'NT-PCT': claim('正文百分比', '正文的百分比按四舍五入或截尾等于部分除以总数。'),
  'NT-YOY': claim('正文同比', '正文的同比与上年报告一致。'),
  'NT-WORDS': claim('正文结论用语', '“均获维持”“零败诉”“无”等用语与表四一致。'),
  'NT-SCOPE': claim('正文办理数口径', '“共办理”的数等于新收、办结或两者加结转之一。'),
} as const satisfies Partial<ChecksText['checks']>

const before = (problem: Problem) => valueIn(problem, 'before')

const years = {
  'Y-CARRY': {
    name: '结转衔接',
    asks: '上年报告的“结转下年度继续办理”等于今年报告的“上年结转”，按申请人逐列。总计不等为不符，仅分列不等为存疑。',
    law: '',
    message: problem =>
      `${before(problem)} 年结转出 ${valueIn(problem, 'left')} 件，今年${column(problem)}结转入 ${valueIn(problem, 'right')} 件：${problem.found}`,
  },
  'Y-STOCK': {
    name: '存量衔接',
    asks: '现行有效件数 = 上年现行有效 + 本年制发 − 本年废止。失效、修订、清理也会改变存量，所以不等只是存疑。',
    law: '',
    message: problem => `${row(problem)}现行有效件数与上年不衔接：${problem.found}`,
  },
  'Y-BREAK': {
    name: '格式更换',
    asks: '两年格式不同时，表二存量和“其他处理”的分项不连成一线。',
    law: '国办公开办函〔2021〕30号',
    message: problem => `${form(problem, 'left')}换成${form(problem, 'right')}：表二存量、“其他处理”分项不与上年相连`,
  },
  'Y-JUMP': {
    name: '年度骤变',
    asks: '主要数字不超过上年的 5 倍，也不低于上年的五分之一（较大的一个满 30 才看）。',
    law: '',
    message: problem => `${at(problem)}与上年相差超过 5 倍：${problem.found}`,
  },
  'Y-FROZEN': {
    name: '照抄上年表二',
    asks: '表二中大于 0 的数，与上年相同的不满 3 个（2019 年格式的“上一年项目数量”“本年增/减”不算）。',
    law: '国办公开办函〔2021〕30号',
    message: problem =>
      `表二 ${valueIn(problem, 'right')} 个大于 0 的数中，${valueIn(problem, 'left')} 个与上年完全相同，可能照抄上年`,
  },
  'Y-TEXT': {
    name: '内容雷同',
    asks: '第一、第五部分与上年正文的相似度低于 80%（每五个字一段，看两年共有多少段）。',
    law: '国办公开办函〔2021〕30号',
    message: problem =>
      `第${NUMERALS[Number(valueIn(problem, 'section'))] ?? ''}部分与上年雷同：相似度 ${problem.found}`,
  },
  'Y-PENDING': {
    name: '未审结衔接',
    asks: '上年尚未审结的件数不超过今年该类的总计。',
    law: '',
    message: problem =>
      `${row(problem)}上年尚未审结 ${valueIn(problem, 'left')} 件，今年总计只有 ${valueIn(problem, 'right')} 件`,
  },
} as const satisfies Partial<ChecksText['checks']>

const coverage = (problem: Problem) =>
  valueIn(problem, 'of') === ''
    ? ''
    : `（下级 ${valueIn(problem, 'of')} 个机关中有 ${valueIn(problem, 'have')} 份报告）`

const levels = {
  'L-SUM': {
    name: '下级合计',
    asks: '下级各报告之和等于上级报告，表三、表四逐格。下级齐全才判不符，否则只作提示并写明几份。',
    law: '',
    message: problem => `${at(problem)}下级合计与本报告不等：${problem.found}${coverage(problem)}`,
  },
  'L-PART': {
    name: '部分不超过整体',
    asks: '下级报告的任何一格不超过上级；许可、处罚、强制、收费的下级合计不超过上级。文件可因联合制发而超过，为存疑。',
    law: '',
    message: problem =>
      valueIn(problem, 'sum') === ''
        ? `${at(problem)}大于${valueIn(problem, 'above')}的同一格：${problem.found}`
        : `${at(problem)}下级合计大于本报告：${problem.found}`,
  },
  'L-OFFICE': {
    name: '办公室不超过政府',
    asks: '政府办公室自己的报告，每一格不超过政府报告。',
    law: '',
    message: problem => `${at(problem)}大于${valueIn(problem, 'above')}的同一格：${problem.found}`,
  },
  'L-MIXED': {
    name: '不同口径不相加',
    asks: '一个合计里只有一种口径的报告：本机关、本级汇总、本行政区域汇总不相加。',
    law: '',
    message: problem => `这些报告口径不同，不能相加：${problem.found}`,
  },
} as const satisfies Partial<ChecksText['checks']>

const indicatorName = (problem: Problem) => indicatorById(valueIn(problem, 'indicator'))?.zh ?? ''

const among = {
  'P-ALLZERO': {
    name: '连年零申请',
    asks: '县级以上机关连续两年没有新收申请时提示。',
    law: '',
    message: problem => `${valueIn(problem, 'before')} 年和今年都没有新收申请`,
  },
  'P-PEER': {
    name: '与同类相差悬殊',
    asks: '各项比率与同年、同层级、同口径至少 8 份报告的中位数相差不超过 3.5（稳健 z 值）；办结不足 30 件的不看。',
    law: '',
    message: problem =>
      `${indicatorName(problem)}为 ${valueIn(problem, 'left')}%，${valueIn(problem, 'peers')} 个同类的中位数为 ${valueIn(problem, 'right')}%（稳健 z ${valueIn(problem, 'z')}）`,
  },
} as const satisfies Partial<ChecksText['checks']>

/** The checks in Chinese. */
export const CHECKS_ZH: ChecksText = {
  families: {
    S: '结构',
    N: '数值',
    T3: '表三勾稽',
    T4: '表四勾稽',
    T2: '表二',
    X: '表间',
    NT: '正文与表',
    D: '时限',
    P: '合理性',
    Y: '年度衔接',
    L: '上下级',
  },
  checks: {
    ...structure,
    ...numbers,
    ...tables,
    ...between,
    ...plausible,
    ...narrative,
    ...years,
    ...levels,
    ...among,
  },
}
