/** What the dialog that picks bodies says, in Chinese. */
export const unitDialogZh = {
  search: '按名称查找',
  searchHint: '名称中的几个字、拼音或首字母',
  found: (count: number) => `找到 ${count} 个机关`,
  nothingFound: '没有这样的机关。',
  selectGroup: (count: number) => `选中全部 ${count} 个`,
  clearGroup: '取消本组',
  done: '完成',
  yearsOf: (first: number, last: number) => (first === last ? `${first} 年` : `${first}–${last} 年`),
  ungrouped: '不隶属于其他机关',
  departmentsOf: (parent: string) => `${parent}所属`,
}

/** The type that every language fills. */
export type UnitDialogText = typeof unitDialogZh
