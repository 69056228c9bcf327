import type { IndicatorId } from '../../domain/indicators/indicator.ts'

const notes: Readonly<Record<IndicatorId, string>> = {
  demand: '当年收到的申请，按收到的年份计；当年没有办完的，结转到下年。',
  workload: '当年需要办理的全部申请。',
  closure_rate: '与结转率之和为 100%。年底收到的申请当年办不完，不等于拖延。',
  carry_rate: '多为年底收到的申请，不是违规。',
  disclosure_rate: '以办结数为分母，不以收到数为分母。公开率低不等于不公开：还取决于申请了什么。',
  full_rate: '全部予以公开的部分。',
  partial_rate: '区分处理后公开一部分的，只计这一情形。',
  denial_rate: '八种理由之和。低不等于公开程度高：还要看无法提供的占比。',
  unable_rate: '三种情形之和：不掌握、需另行制作、补正后仍不明确。',
  not_held_share: '一个机关替另一个机关答复时，这一项会升高。',
  refused_rate: '五种情形之和。少数人大量反复申请时会明显升高。',
  other_rate: '2019、2020 年的表只有一行，2021 年起分三行；两者的合计口径相同，分项不可比。',
  merits_disclosure_rate: '只看对内容作了取舍的申请，不受无法提供和不予处理的影响。',
  appeal_intensity: '复议诉讼与办结的申请不一定是同一批，是比值，不是占比。2024 年起部分争议须先申请复议。',
  review_correction_rate:
    '分母是已审结的复议（维持、纠正、其他结果），不含尚未审结；也有人用全部复议作分母，结果会更低。',
  litigation_correction_rate: '未经复议直接起诉和复议后起诉合计，分母是已审结的。没有案件时没有这个比率，不是 0%。',
  doc_stock: '规章与行政规范性文件年底现行有效件数之和。2019 年的表填的是“对外公开总数量”，不是一回事，2021 年起才有。',
  doc_turnover: '当年制发减当年废止，不等于现行有效件数的变化：失效、修改、划转也会改变它。',
  denial_mix: '八种理由各占不予公开的比例，每一种可以单独比较。',
  applicant_mix: '六类申请人各占新收申请的比例，每一类可以单独比较。',
  yoy: '上年为 0 时没有同比；上年不足 30 件的不排。',
  per_capita: '只用于行政区域汇总口径，并且要有人给出常住人口的数、年份和出处；没有就不算。',
}

/** What the page 说明 says. */
export const methods = {
  title: '说明',
  lead: '每个词是什么意思，每个数怎么算，数据从哪里来，什么不能比。',
  contents: '本页内容',
  sections: {
    data: '数据与下载',
    indicators: '指标',
    terms: '词语与条款',
    forms: '两种表式与断点',
    marks: '标记',
    limits: '不能做什么',
  },
  data: {
    reports: (reports: number, units: number) => `${units} 个机关，${reports} 份报告`,
    notOpen: '未打开，可在页首的“数据集”中勾选',
    synthetic: '合成的示例数据：机关、数字和其中的错误都是程序生成的，不是任何真实报告。',
    real: '照各机关公布的报告录入，公布时的错误保持原样，由核对页指出。',
    files: '文件',
    size: '大小',
    hash: 'SHA-256',
    wholePackage: '整套数据是一个 Frictionless 数据包：datapackage.json 写明每个文件的列、取值和散列值。',
    sources: (count: number) => `报告来源（${count} 份有网址）`,
    problems: '本数据集的问题',
    own: '自己导入的报告自动保存在这个浏览器里，可以随时删除，从不上传；数字和正文不会写进网址，打开其中一份时网址里只有它的机关名称、年度和口径。',
  },
  indicator: {
    name: '指标',
    formula: '算法',
    note: '含义与局限',
    base: (smallest: number) => `办结或审结少于 ${smallest} 件时，只列件数，不排名、不着色、不与上年比较。`,
    derived:
      '报告留空的格不当作 0。只有当报告自己的合计使它只能取一个值时才推算（例如各项已填之和等于总计，其余各项必为 0），并以 † 标明。',
    noDirection: '没有公认的“越高越好”或“越低越好”，因此不按好坏着色。',
    notes,
    breaks: { form2019: '2019 年起有断点', form2021: '2021 年起有断点', reviewFirst: '2024 年起有断点' },
    formulas: {
      yoy: '本年新收 ÷ 上年新收 − 1',
      per_capita: '本年新收 ÷ 常住人口（万人）',
      denial_mix: '每种理由 ÷ （三）不予公开合计',
      applicant_mix: '每类申请人的新收 ÷ 新收总计',
    },
  },
  terms: {
    label: '表中名称',
    english: '英文',
    law: '条例',
    lawName: '条款指《中华人民共和国政府信息公开条例》（2019 年修订）；对应关系是本站的理解，不是官方解释。',
    glossary: '其他词语',
    glossaryList: [
      ['勾稽关系', 'Cross-foot identity', '表中数字之间必须成立的等式，例如新收加结转等于办结加结转下年。'],
      ['口径', 'Scope', '报告统计的是一个机关、本级政府及其部门，还是整个行政区域。口径不同的报告不能相加、不能比较。'],
      ['结转', 'Carry-over', '上年收到、本年继续办理的申请，或本年收到、下年继续办理的申请。'],
      ['区分处理', 'Severance', '能公开的部分公开，不能公开的部分隐去。'],
      ['复议前置', 'Reconsideration first', '2024 年 1 月 1 日起，对不予公开不服的，须先申请行政复议，再提起诉讼。'],
      ['三安全一稳定', 'Three securities and one stability', '国家安全、公共安全、经济安全、社会稳定。'],
    ] as readonly (readonly [zh: string, en: string, meaning: string])[],
    lawOf: (law: string) => lawText(law),
  },
  forms: {
    years: (from: number, to: number | null) => (to === null ? `${from} 年至今` : `${from}–${to} 年`),
    cells: (cells: number, identities: number) => `${cells} 格，${identities} 个勾稽等式`,
    rule: '依据',
    tables: '各表格数',
    table: (number: number) => `表${number}`,
    breaks: '断点',
    breakList: [
      '2018 年及以前用另一种统计表，项目和口径都不同，本站能认出但不读取。',
      '2021 年换表：“对外公开总数量”不等于“现行有效件数”，“规范性文件”改为“行政规范性文件”，收费由项目数改为金额，采购和其他对外管理服务事项不再填报。许可、处罚、强制的处理决定数量可以接续。图上画出断点，不连线。',
      '2021 年起“其他处理”分为三项；之前的分项未知，不是 0。',
      '2024 年起复议前置：未经复议直接起诉的应减少，行政复议的应增加，不代表行为变差。',
    ] as readonly string[],
  },
  marks: {
    lead: '空白从不当作 0。没有数字的格，用不同的标记说明原因。',
    failed: '未通过核对，悬停或点开可见等式',
    small: '件数太少',
  },
  limits: {
    list: [
      '报告里没有办理时限的数据，因此没有“按时办结率”。',
      '部门以 1 月 31 日、政府以 3 月 31 日为公布期限（条例第 49 条）；公布日期读不到的不判断迟早。',
      '同一份文件由几个机关联合制发时各计一件，部门之和可能大于整个区域。',
      '复议诉讼没有结转一栏：年底未审结的案件下年再计一次，各年不能相加。',
      '各机关的申请人和申请内容不同，比率的高低不等于工作的好坏。',
    ] as readonly string[],
    files: '单个文件的上限',
    fileList: (it: {
      readonly size: string
      readonly rows: string
      readonly columns: string
      readonly seconds: string
    }) => `${it.size}、${it.rows} 行、${it.columns} 列、读取 ${it.seconds} 秒；超过的会说明原因并拒绝。`,
  },
}

function lawText(law: string): string {
  if (law === '') return '—'
  const paragraph = /^(\d+)-(\d+)$/.exec(law)
  if (paragraph) return `第 ${paragraph[1]} 条第 ${paragraph[2]} 款`
  const items = /^(\d+)((?:\([一二三四五六七八九十]+\))+)$/.exec(law)
  if (items) return `第 ${items[1]} 条第${items[2]?.replaceAll('(', '（').replaceAll(')', '）')}项`
  return `第 ${law.replace(', ', '、')} 条`
}
