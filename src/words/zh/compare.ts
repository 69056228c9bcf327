/** What the page 比较 says. */
export const compare = {
  title: '比较',
  lead: '同一年、同一口径下，各机关的一项指标。案件太少的不排位次；高低不等于好坏。',
  mixed: (scope: string, count: number) =>
    `所选报告口径不一，放在一起比较会误导：这里只比“${scope}”口径的 ${count} 份。`,
}
