/** What the page 明细 says. */
export const table = {
  title: '明细',
  lead: '',
}
