import type { Problem } from '../../domain/problem.ts'

type Said = Readonly<Record<string, (problem: Problem) => string>>

/** What is said of data sets: on the page when one does not arrive whole, and by the command that packs a folder. */
export const data = {
  problems: {
    'DATA-FETCH': ({ place, found }) => `未能取得 ${place.file}（${found}），其中的数据没有显示。`,
    'DATA-MALFORMED': ({ place, found }) => `${place.file} 的内容不合格式（${found}），其中的数据没有显示。`,
    'DATA-HASH': ({ place }) => `${place.file} 与清单登记的 SHA-256 不一致：可能被改动过，或清单没有更新。`,
    'DATA-UNKNOWN': ({ found }) => `清单里没有数据集“${found}”。`,
    'DATA-REPLACED': ({ report, place, found }) =>
      `${report ?? ''}：${place.file} 与 ${found} 是同一机关同一年度同一口径，只计后者 ${place.file}。`,
    'DATA-COLUMNS': ({ place, found }) => `${place.file} 缺少列：${found}。`,
    'DATA-FIELD': ({ place, found, values }) =>
      `${place.file} 第 ${place.line ?? ''} 行 ${values?.['field'] ?? ''} 不能识别：“${found}”，按未说明处理。`,
    'DATA-UNNAMED': ({ place, found }) =>
      `${place.file} 没有说明${found === 'organ' ? '机关名称' : '报告年度'}，未收入；可在 sources.csv 中补上一行。`,
    'DATA-TWIN': ({ place, found, report }) =>
      `${report ?? ''}：${place.file} 与 ${found} 是同一份年报，只收入 ${found}。`,
  } satisfies Said as Said,
  command: {
    usage: '用法：npm run data -- 文件夹 [--id 标识] [--zh 中文名] [--en 英文名] ｜ --demo ｜ --published 文件夹',
    noFolder: (folder: string) => `读不到文件夹：${folder}`,
    badId: (id: string) => `标识只能用小写字母、数字和连字符：${id}`,
    badManifest: (file: string, found: string) => `${file} 不合格式（${found}），没有写入任何文件。`,
    file: (name: string, reports: number, layout: string) => `${name}：${reports} 份年报（${layout}）`,
    unread: (name: string) => `${name}：没有读出年报`,
    skipped: (names: readonly string[]) => `略过：${names.join('、')}`,
    written: (folder: string, reports: number, years: string) => `已写入 ${folder}：${reports} 份年报，${years}`,
    checks: (fail: number, warn: number) => `核对：${fail} 处不符，${warn} 处提醒，见 checks.csv`,
    nothing: '没有可收入的年报，没有写入任何文件。',
  },
}
