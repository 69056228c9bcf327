/** What is said of a newer build, and of having no network, in Chinese. */
export const updateZh = {
  ready: '网站有新版本。更新会重新打开本页，所选范围和导入的报告都会保留。',
  unsaved: '网站有新版本，但您导入的内容还没有存下来，现在不更新。',
  now: '现在更新',
  later: '以后再说',
  offline: '现在没有网络，显示的是上次取到的数据。',
}

/** The type that every language fills. */
export type UpdateText = typeof updateZh
