import type { Result } from '../../domain/checks/check.ts'

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
    showAll: (count: number) => `显示全部 ${count} 个机关`,
  },
  rules: {
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
