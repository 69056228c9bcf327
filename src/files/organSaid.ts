import { plainHan } from './han.ts'
import { isOrganLine, organOfLine } from './title.ts'

const NAME = '([\\p{Script=Han}（）]{3,40}?)'
/** Where the text itself says who made the report, the surest first. */
const SAID: readonly RegExp[] = [
  new RegExp(`(?:本|年度)报告(?:是|系)?由${NAME}(?:根据|按照|依据|依照|编制|负责)`, 'u'),
  new RegExp(`(?:^|[\\n。，：])${NAME}(?:根据|按照|依据|依照)《(?:中华人民共和国)?政府信息公开条例`, 'u'),
  new RegExp(
    `[，。]${NAME}(?:组织|现)?编制(?:了|完成|并发布|并公布|和公布)?(?:20\\d\\d年?度?)?(?:本|政府信息公开)`,
    'u',
  ),
  new RegExp(`(?:请与|请联系|请向|可与|致电)\\s?${NAME}(?:[（(]|联系|咨询|反映)`, 'u'),
]
/** Labels of page heads that name the publisher, the surest first. */
const LABELS: readonly RegExp[] = [
  /(?:发布机构|发布单位|公开机构|机关名称|单位名称)/u,
  /(?:信息来源|文章来源|稿件来源|来源)/u,
]

const DESK = /(?:办公室|综合科|政务公开科|政策法规科|法规科|综合办公室|党政办公室|秘书科)$/u
const WHOLE = /(?:局|厅|委|委员会|管委会|镇人民政府|乡人民政府|街道办事处|街道|分行|支队|中心)$/u

/** The body that a text names as its maker where the title names none; empty where that is unsure. */
export function organSaid(text: string, around: string): string {
  const plain = plainHan(text)
  const said = SAID.map(pattern => bodyOf(pattern.exec(plain)?.[1] ?? '')).find(name => name !== '')
  if (said !== undefined) return said
  const named = LABELS.map(label => labelled(around, label)).find(name => name !== '')
  return named ?? ''
}

/** A body that the page's own title names beside the report's, or its mark-up as the source; a site is no body. */
export function organOfPage(title: string, source = ''): string {
  const pieces = title.split(/[-_—|–\s]+/u).map(organOfLine)
  const named = pieces.find(piece => isWholeName(piece) && WHOLE.test(piece))
  return named ?? bodyOf(organOfLine(source))
}

/** A name that is a body of its own: the desk of one is taken off, an office of a government could be either. */
function bodyOf(name: string): string {
  const desk = name.replace(DESK, '')
  const body = desk !== name && WHOLE.test(desk) ? desk : name
  return isWholeName(body) && WHOLE.test(body) ? body : ''
}

/** 区水利局 and 我局 name no body by themselves. */
function isWholeName(name: string): boolean {
  return (
    isOrganLine(name) &&
    !/^(?:我|本|[省市县区镇])(?!\p{Script=Han}{0,4}[省市县区镇乡])/u.test(name) &&
    !/^[的了和]|以下简称/u.test(name)
  )
}

function labelled(text: string, label: RegExp): string {
  const match = new RegExp(`${label.source}\\s{0,3}[:：]?\\s{0,3}([\\p{Script=Han}（）()]{3,40})`, 'u').exec(text)
  const name = organOfLine(match?.[1] ?? '')
  return isWholeName(name) ? name : ''
}
