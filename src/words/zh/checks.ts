/** What the page 核对 says. */
export const checks = {
  title: '核对',
  lead: '',
}
