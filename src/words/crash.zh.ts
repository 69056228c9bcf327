/** A page that failed, in Chinese. */
export const crashZh = {
  rescue: '把导入的内容存成备份文件',
  rescueName: (date: string) => `年报工作备份-${date}.json`,
  title: '本页出错了',
  lead: '这是程序的问题，不是数据的问题。其他页面仍可使用，您导入的文件没有离开浏览器。',
  detail: '错误信息',
  reset: '清除选择，回到总览',
  reload: '重新载入',
}
