/** What the page 主动公开 says. */
export const disclosure = {
  title: '主动公开',
  lead: '',
}
