import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../../src/domain/narrative/figuresOf.ts'
import { VOCABULARY } from '../../../src/domain/narrative/vocabulary.ts'
import { sectionOf } from './sectionOf.ts'

const told = (text: string) =>
  figuresOf([sectionOf(text)]).map(({ value, measure, what, exact, id }) =>
    [value, measure, what, ...(exact === 'exact' ? [] : [exact]), id || '-'].join(' '),
  )

const THINGS: readonly (readonly [text: string, figures: readonly string[]])[] = [
  [
    '2023年，通过门户网站公开各类信息1,286条，其中概况类信息45条，政务动态906条。',
    ['1286 条 公开各类信息 total_disclosed', '45 条 概况类信息 -', '906 条 政务动态 news'],
  ],
  [
    '全年召开新闻发布会6场，组织政策吹风会两场，制作图解、视频等解读材料38件。',
    ['6 场 新闻发布会 press', '2 场 政策吹风会 press', '38 件 解读材料 interpretations'],
  ],
  [
    '举办政务公开培训三次，培训人员180余人次。',
    ['3 次 政务公开培训 trainings', '180 人次 培训人员 at_least trainings'],
  ],
  [
    '微信公众号推送信息2560条，总阅读量达35.6万次，关注人数近2万人。',
    ['2560 条 微信公众号推送信息 new_media', '356000 次 总阅读量 views', '20000 人 关注人数 about new_media'],
  ],
  [
    '开设“优化营商环境”“乡村振兴”等12个专题，新建政务公开专区5处。',
    ['12 个 专题 columns', '5 处 政务公开专区 columns'],
  ],
  ['办理人大代表建议27件、政协提案41件，办复率100%。', ['27 件 人大代表建议 proposals', '41 件 政协提案 proposals']],
  ['网站留言板收到留言312条，平均办理时间3个工作日。', ['312 条 网站留言板收到留言 questions']],
  ['全年发出收费通知2件，收取信息处理费400元。', ['2 件 收费通知 fee_notices', '400 元 收取信息处理费 handling_fees']],
  ['编发《政府公报》12期，发放1.5万册。', ['12 期 《政府公报》 gazettes', '15000 册 发放 -']],
  ['制发规范性文件5件，清理历史文件约130件。', ['5 件 规范性文件 documents', '130 件 清理历史文件 about documents']],
  [
    '全区32个部门、11个镇街全部建立工作机制，配备专职人员20名。',
    ['32 个 部门 -', '11 个 镇街 -', '20 名 配备专职人员 people'],
  ],
  [
    '开展“政府开放日”活动8场次，邀请市民代表200多人走进机关。',
    ['8 场次 “政府开放日”活动 open_days', '200 人 邀请市民代表 at_least -'],
  ],
  [
    '共发现并整改错链、错敏词等问题1,043个，开展网站巡检24次。',
    ['1043 个 发现并整改错链、错敏词等问题 inspections', '24 次 网站巡检 inspections'],
  ],
  ['召开常务会议15次、专题会议4次。', ['15 次 常务会议 meetings', '4 次 专题会议 meetings']],
  ['在各级媒体刊发稿件超过500篇。', ['500 篇 稿件 at_least news']],
  ['意见征集28次，收到意见建议416条。', ['28 次 意见征集 consultations', '416 条 意见建议 suggestions']],
  ['全年责任追究0人。', ['0 人 责任追究 held_responsible']],
  ['发布行政许可、行政处罚等信用信息8.2万条。', ['82000 条 信用信息 decisions']],
  ['公示公告30条以上，其他动态50篇左右。', ['30 条 公示公告 at_least notices', '50 篇 其他动态 about news']],
  ['十余场宣讲覆盖群众两万人次。', ['10 场 宣讲 at_least events', '20000 人次 宣讲覆盖群众 events']],
  [
    '组织2场政策宣讲会、3次现场观摩，印发工作提示10余份。',
    ['2 场 政策宣讲会 events', '3 次 现场观摩 events', '10 份 工作提示 at_least -'],
  ],
  ['对3名责任人进行了批评教育。', ['3 名 责任人 held_responsible']],
  ['公众号累计阅读量突破120万次。', ['1200000 次 公众号累计阅读量 at_least views']],
  ['主动公开政府信息近千条。', ['1000 条 主动公开政府信息 about total_disclosed']],
  ['2023年收到申请19件，答复18件。', ['19 件 申请 applications', '18 件 答复 applications']],
]

const NO_THINGS = [
  '按照国办公开办函〔2021〕30号和《条例》第二十条、第36条的要求。',
  '截至2023年12月31日，实现24小时在线，响应率提高3个百分点，占比45.3%。',
  '同比增加12件，较上年减少3次，增长了5条。',
  '咨询电话0539-8012345，邮编276000，地址前进路18号3楼，电子邮箱a1@b2.cn。',
  '第3期、第五次、一是健全制度，二是强化监督，三审三校。',
  '办成一件事，一次性告知，每季度开展1次检查，不超过20个工作日，唯一一个。',
  '完成IPv6改造，接入12345热线，升级5G，2022-2023年度，第1至3项。',
  '印发《关于做好20件实事的通知》《十条措施》。',
  '属于三类内部事务信息，属于四类过程性信息。',
]

describe('every counted thing of the text', () => {
  test.each(THINGS)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test.each(NO_THINGS)('nothing is counted in %s', text => {
    expect(told(text)).toEqual([])
  })

  test('it knows its section, sentence, place and year', () => {
    const text = '一句。2023年, 开设专栏 5 个。'
    const [figure] = figuresOf([sectionOf(text, 6)])
    expect(figure).toMatchObject({ section: 6, sentence: '2023年, 开设专栏 5 个', year: 2023, value: 5, measure: '个' })
    expect(text.slice(figure?.index)).toMatch(/^5/)
  })

  test('every word of the vocabulary is once there, in both languages', () => {
    expect(new Set(VOCABULARY.map(({ id }) => id)).size).toBe(VOCABULARY.length)
    for (const { zh, en } of VOCABULARY) expect([zh, en].every(label => label.length > 0)).toBe(true)
  })
})
