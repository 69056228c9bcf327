import type { Fault } from '../domain/faults.ts'

/** What is said where a data set is too large to be held, in Chinese. */
export const largeZh = {
  base: (reports: string, scope: string) => `共 ${reports} 份年报；图中是${scope}口径、互不重复计入的报告之和。`,
  narrow: (most: string) => `这一页要看每一份报告。请先在上方选择机关（不超过 ${most} 份报告）。`,
  narrowTitle: '请先选择机关',
  tooMany: (found: string, most: string) => `所选机关有 ${found} 份报告，多于 ${most} 份：请少选一些。`,
  asking: '正在查询',
  progress: (percent: string) => `已读 ${percent}`,
  cancel: '取消',
  cancelled: '已取消。',
  again: '重试',
  slow: '用时较长，仍在等待',
  nothing: '所选范围内没有这张图的数据。',
  leftOut: (reports: string) => `有 ${reports} 份报告的有关格子未填或未能读出，没有计入。`,
  noDrill: '报告太多，图上不能逐份打开；选择机关后可以。',
  fault: {
    unreachable: '连不上数据。请检查网络；网络正常时，请管理员看服务器是否在运行。',
    noCors: '服务器在运行，但没有允许本站访问（缺 CORS 响应头）。请管理员开启 add_http_cors_header。',
    noEntry:
      '服务器在运行，但没有让本站读到答复：用户名或密码不对，或者没有允许本站访问（缺 CORS 响应头）。请核对用户名和密码；仍不行，请管理员开启 add_http_cors_header。',
    login: '这套数据在数据库里，请先登录。',
    wrongPassword: '用户名或密码不对，请重新填写。',
    noSuchTable: '连上了，但数据库里没有所需的表。请管理员重新装入数据。',
    slow: '数据库超过规定时间没有答复，已停止等待。请过一会儿重试，或少选一些年份、机关。',
    cut: '答复传到一半断开了，没有采用。如果总是这样，请检查网络或中间的代理。',
    notClickHouse: '这个地址答复了，但不像是 ClickHouse。请管理员核对数据库地址，看是否被登录页或代理拦下。',
    shardDown: '数据库的一部分（分片）连不上。为避免少算，没有给出数字；恢复以后会自动显示。',
    refused: '数据库拒绝了这个问题。请管理员看数据库的日志和这个用户的权限。',
    damaged: '数据文件与目录不符或已损坏。',
    changed: '数据在打开之后换过了。为避免新旧数字混在一起，没有给出数字：请重新载入页面。',
  } satisfies Record<Fault, string>,
  retrying: '每 3 秒自动重试一次。',
  login: {
    title: '登录数据库',
    user: '用户名',
    password: '密码',
    open: '连接',
    hint: '只保存在这个页面里，不写入网址，也不存到电脑上。',
  },
  picker: {
    hint: '名称、简称、拼音首字母或区划代码',
    found: (count: string) => `找到 ${count} 个机关`,
    first: (shown: string) => `只列出前 ${shown} 个，可再输入几个字`,
    inside: '看下级',
    top: '全部',
  },
}

/** The type that every language fills. */
export type LargeText = typeof largeZh
