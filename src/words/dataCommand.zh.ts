/** What the command that packs a folder says, in Chinese. */
export const dataCommandZh = {
  usage:
    '用法：npm run data -- 文件夹 [--id 标识] [--zh 中文名] [--en 英文名] [--out parquet|clickhouse|csv [--workers 个数]] ｜ --demo ｜ --published 文件夹',
  noFolder: (folder: string) => `读不到文件夹：${folder}`,
  badId: (id: string) => `标识只能用小写字母、数字和连字符：${id}`,
  badManifest: (file: string, found: string) => `${file} 不合格式（${found}），没有写入任何文件。`,
  file: (name: string, reports: number, layout: string) => `${name}：${reports} 份年报（${layout}）`,
  unread: (name: string) => `${name}：没有读出年报`,
  known: (files: number) => `接着上次：${files} 个文件上次已经读过`,
  skipped: (names: readonly string[]) => `略过：${names.join('、')}`,
  written: (folder: string, reports: number, years: string) => `已写入 ${folder}：${reports} 份年报，${years}`,
  checks: (fail: number, warn: number) => `核对：${fail} 处不符，${warn} 处提醒，见 checks.csv`,
  nothing: '没有可收入的年报，没有写入任何文件。',
}
