import type { BackupRefusal, Failure, Step } from '../../domain/keeping.ts'

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })
const day = new Intl.DateTimeFormat('zh-CN', {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})

const failures: Readonly<Record<Failure, string>> = {
  quota: '空间不足。请移除一些文件或清理磁盘；也可以先下载备份。',
  aborted: '浏览器中断了写入，稍后自动再试。',
  blocked: '另一个标签页还开着旧版本。关掉它，这里就会保存。',
  older: '另一个标签页开着更新的版本。请重新载入本页；之前请先下载备份。',
  disabled: '此浏览器不允许存储（例如无痕窗口）。页面照常可用，关闭后即清除；需要时请下载备份。',
  unlike: '读回的内容与写入的不一致，或者已经损坏。请下载备份，再“彻底删除一切”后恢复。',
  conflict: '另一个标签页同时写入，正在重试。',
  failed: '浏览器的存储出错，稍后自动再试。页面照常可用。',
}

const steps: Readonly<Record<Step, (file: string) => string>> = {
  start: () => '空白',
  add: file => `导入 ${file}`,
  remove: file => `移除 ${file}`,
  clear: () => '移除全部文件',
  fill: file => `补填 ${file}`,
  correct: file => `更正 ${file}`,
  replace: file => `取舍 ${file}`,
  map: file => `对应 ${file}`,
  restore: file => `恢复备份 ${file}`,
}

const refusals: Readonly<Record<BackupRefusal, (field: string) => string>> = {
  tooLarge: () => '文件超过 500 MB，没有恢复。',
  tooDeep: () => '文件的嵌套超过 32 层，不是本页的备份，没有恢复。',
  notJson: detail => `不是 JSON，没有恢复：${detail}`,
  notOurs: field => `不是本页的备份，或者已经损坏，没有恢复。第一处不对的字段：${field}`,
}

/** What is said of the person's own work: whether it is written down, what can be undone, backups. */
export const keeping = {
  title: '保存',
  nothing: '还没有要保存的内容',
  loading: '正在取回上次的内容……',
  saving: '正在保存……',
  saved: (at: number) => `已保存 ${clock.format(at)}`,
  bare: '空间不足，较早的版本没有保存。',
  unsaved: '未保存：',
  failures,
  reading: '另一个标签页正在保存，这里跟着它更新。',
  takeOver: '在这里改动即由本页接手保存，那一页随之只读。',
  again: '立即重试',
  undo: '撤销',
  redo: '重做',
  steps,
  history: '最近的版本',
  present: '现在',
  back: '回到这里',
  when: (at: number) => day.format(at),
  backup: '下载备份',
  backupName: (date: string) => `年报工作备份-${date}.json`,
  restore: '恢复备份',
  restored: '已恢复。需要时可以撤销。',
  refusals,
  more: '备份与删除',
  where: '导入的文件、更正和取舍只保存在这台设备的这个浏览器里。换电脑或清理浏览器之前，请下载备份。',
  room: (used: string, of: string) =>
    `浏览器说本站共占 ${used}（其中有网页程序、所看的公布数据和您保存的内容），最多给 ${of}。`,
  promised: '浏览器已答应不自动清理。',
  notPromised: '空间紧张时浏览器可能清理，请不时下载备份。',
  wipe: '彻底删除一切……',
  wipeAsk: '删除本页在此浏览器里保存的一切：导入的文件、更正、版本和缓存。不能撤销。',
  wipeYes: '确定，彻底删除',
  wiped: '已全部删除：您导入的文件、更正、版本和缓存都不在了。',
  notWiped: '没有删成，原因见上面的保存状态；您的内容还在。',
  wipeNo: '不删除',
}
