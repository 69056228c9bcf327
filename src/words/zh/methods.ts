/** What the page 说明 says. */
export const methods = {
  title: '说明',
  lead: '',
}
