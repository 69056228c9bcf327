import type { Result } from '../../domain/checks/check.ts'
import type { FormId } from '../../domain/forms/form.ts'
import type { Level, Scope } from '../../domain/scope.ts'
import type { Status } from '../../domain/status.ts'
import type { UnitKind } from '../../domain/unit.ts'

const statuses: Readonly<Record<Status, string>> = {
  reported: '已填报',
  zero_reported: '填报为 0',
  blank: '未填',
  unread: '未能读出',
  not_applicable: '不适用',
  not_in_format: '本表无此项',
  derived: '由其他格推算',
  corrected: '已更正',
}

const scopes: Readonly<Record<Scope, string>> = {
  own: '本机关',
  level: '本级汇总',
  region: '本行政区域汇总',
  unknown: '口径不明',
}

const levels: Readonly<Record<Level, string>> = {
  province: '省级',
  prefecture: '地市级',
  county: '县级',
  town: '乡镇级',
  '': '层级不明',
}

const kinds: Readonly<Record<UnitKind, string>> = {
  government: '人民政府',
  office: '政府办公室',
  department: '部门',
  area_bureau: '片区管理局',
  town: '乡镇街道',
  '': '类别不明',
}

const results: Readonly<Record<Result, string>> = {
  PASS: '相符',
  FAIL: '不符',
  WARN: '存疑',
  NOT_ASSESSABLE: '无法判断',
}

const forms: Readonly<Record<FormId, string>> = {
  'gb-2019-60': '2019 年格式',
  'gb-2021-30': '2021 年格式',
}

/** Words that several pages share: statuses of a cell, scopes, levels, kinds of bodies, results of checks. */
export const shared = {
  statuses,
  scopes,
  levels,
  kinds,
  results,
  forms,
  /** The year of a report, as a label. */
  year: (year: number | null) => (year === null ? '年份不明' : `${year} 年`),
  yearRange: (from: number, to: number) => (from === to ? `${from} 年` : `${from}–${to} 年`),
  reports: (count: number) => `${count} 份报告`,
  units: (count: number) => `${count} 个机关`,
  /** Parts of one sentence. */
  clauses: (parts: readonly string[]) => parts.join('，'),
  listOf: (names: readonly string[]) => names.join('、'),
  organUnknown: '机关名称不明',
  synthetic: '示例数据·合成',
  uploaded: '自己导入',
  failsCheck: (reason: string) => `与表内其他数字不符：${reason}`,
  noData: '没有符合所选条件的报告',
  noDataHint: '换一个机关或年份，或清除选择。',
  loading: '正在读取……',
  more: '更多',
  close: '关闭',
  /** The name of a table that can be scrolled, beside a part of the page that is called the same. */
  tableOf: (title: string) => `${title}：表`,
  of: (whole: string, part: string) => `${whole} · ${part}`,
  oneRow: '合为一行',
}
