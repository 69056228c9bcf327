/** `text` without the given words at its end, taken off again and again (at most ten times). */
export function stripTail(text: string, words: readonly string[]): string {
  let rest = text
  for (let times = 0; times < 10; times++) {
    const word = words.find(each => rest.endsWith(each))
    if (word === undefined) return rest
    rest = rest.slice(0, -word.length)
  }
  return rest
}

/** Words between a label and its number that say nothing of their own. */
export const LINKS: readonly string[] = [
  '共计',
  '合计',
  '总计',
  '累计',
  '总数',
  '数量',
  '件数',
  '总量',
  '一共',
  '仅有',
  '共有',
  '共',
  '为',
  '了',
  '有',
  '达',
  '数',
  '量',
  '的',
  '计',
  '是',
  '仅',
  '约',
  '近',
  '超过',
  '超',
  '各',
  '均',
]

/** Words that name the application itself. */
export const OBJECTS: readonly string[] = [
  '政府信息公开申请',
  '申请表',
  '申请书',
  '政府信息依申请公开',
  '依申请公开政府信息',
  '依申请公开',
  '政府信息公开',
  '政府信息',
  '信息公开',
  '申请公开',
  '申请',
  '请求',
  '事项',
  '有效',
  '各类',
  '社会公众',
  '群众',
  '公众',
  '公开',
  '信息',
  '案件',
  '办件',
  '件',
  '的',
  '情形',
  '类',
]

/** `text` without the words for an application and the links at its end. */
export function stripObject(text: string): string {
  return stripTail(text, [...LINKS, ...OBJECTS])
}
