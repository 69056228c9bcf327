/** What the page 导入 says. */
export const importPage = {
  title: '导入',
  lead: '',
}
