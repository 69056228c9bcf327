/** What the page 比较 says. */
export const compare = {
  title: '比较',
  lead: '同一年、同一口径下，各机关的一项指标。案件太少的不排位次；高低不等于好坏。',
  mixed: '不同口径的数字放在一起比较会误导，这里只排一种。',
}
