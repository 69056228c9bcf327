/** What the page 比较 says. */
export const compare = {
  title: '比较',
  lead: '',
}
