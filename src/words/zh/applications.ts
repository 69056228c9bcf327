/** What the page 依申请公开 says. */
export const applications = {
  title: '依申请公开',
  lead: '',
}
