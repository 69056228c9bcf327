/** What the page 报告 says. */
export const report = {
  title: '报告',
  lead: '',
}
