/** What the page 主动公开 says. */
export const disclosure = {
  title: '主动公开',
  lead: '不等申请就公开的：规章和规范性文件、行政决定、收费。两种格式数的不是同一样东西，分开画。',
  sections: {
    now: '2021 年格式',
    decisions: '行政决定与收费',
    before: '2019 年格式（2019、2020 年报告）',
    text: '正文里写的数字',
  },
  text: {
    lead: '许多小机关的表格大多是 0，公开了什么写在正文里。下面是从正文逐句读出的数字，不是表格的一格，不与表格相加。',
    none: '所选报告没有正文',
    noneHint: '已公布的数据只有表格的数字。导入报告的网页或文字，这里就会列出正文里的数字和原句。',
    toImport: '导入报告',
    title: (count: number, reports: number) => `正文中写明 ${count} 个数字（${reports} 份报告）`,
    known: '常见的事项',
    other: '其他事项',
    value: '数字',
    what: '所指',
    report: '报告',
    section: '部分',
    sectionOf: (number: number) => `第${'一二三四五六'[number - 1] ?? ''}部分`,
    sentence: '原句',
    said: {
      exact: (value: string, measure: string) => `${value} ${measure}`,
      about: (value: string, measure: string) => `约 ${value} ${measure}`,
      at_least: (value: string, measure: string) => `${value} ${measure}以上`,
    },
    show: '看原句',
  },
}
