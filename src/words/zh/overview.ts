/** What the page 总览 says. */
export const overview = {
  title: '总览',
  lead: '',
}
