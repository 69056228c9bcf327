/** What the page 复议诉讼 says. */
export const appeals = {
  title: '复议诉讼',
  lead: '',
}
