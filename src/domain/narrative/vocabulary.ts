import type { Named } from '../langs.ts'

/** What reports count in their text, each with a name in both languages; `is` knows it by the noun beside the number. */
export const VOCABULARY = [
  { id: 'views', zh: '阅读浏览量', en: 'Views', is: /阅读|浏览|点击|访问量|访问人|播放|观看|曝光/ },
  { id: 'held_responsible', zh: '责任追究', en: 'People held responsible', is: /责任追究|追究责任|被追责|问责|责任人/ },
  { id: 'fee_notices', zh: '收费通知', en: 'Fee notices', is: /收费通知|缴费通知/ },
  { id: 'handling_fees', zh: '信息处理费', en: 'Handling fees', is: /信息(?:公开)?处理费/ },
  {
    id: 'proposals',
    zh: '建议提案办理',
    en: 'Proposals handled',
    is: /建议提案|代表建议|人大建议|政协提案|提案|议案|两会建议|建议案/,
  },
  { id: 'suggestions', zh: '意见建议', en: 'Suggestions received', is: /意见建议|建议意见|意见和建议/ },
  { id: 'appeals', zh: '行政复议和诉讼', en: 'Appeals', is: /复议|诉讼|起诉/ },
  { id: 'trainings', zh: '培训', en: 'Trainings', is: /培训|讲座|授课|业务学习/ },
  { id: 'gazettes', zh: '政府公报', en: 'Gazettes', is: /公报/ },
  { id: 'press', zh: '新闻发布会', en: 'Press conferences', is: /新闻发布会|发布会|新闻通气会|吹风会/ },
  { id: 'interpretations', zh: '政策解读', en: 'Interpretations', is: /解读/ },
  { id: 'meetings', zh: '会议', en: 'Meetings', is: /会议|常务会|办公会|座谈会|推进会|例会|听证会|会商/ },
  { id: 'open_days', zh: '政府开放日', en: 'Open days', is: /开放日|开放月|开放周|进机关|走进政府/ },
  {
    id: 'consultations',
    zh: '意见征集',
    en: 'Consultations',
    is: /意见征集|征求意见|征集意见|民意征集|网上调查|问卷|决策预公开/,
  },
  {
    id: 'questions',
    zh: '回应咨询',
    en: 'Questions answered',
    is: /咨询|留言|来信|信件|信箱|热线|诉求|回应|答问|问政|互动/,
  },
  {
    id: 'applications',
    zh: '依申请公开',
    en: 'Applications',
    is: /申请|予以(?:主动)?公开|部分公开|不予公开|无法(?:公开|提供)|不予处理|其他处理|结转|自然人/,
  },
  { id: 'decisions', zh: '行政执法决定', en: 'Decisions', is: /行政许可|行政处罚|行政强制|双公示|执法信息|信用信息/ },
  {
    id: 'new_media',
    zh: '政务新媒体',
    en: 'New media',
    is: /新媒体|微信|微博|公众号|抖音|视频号|短视频|推文|客户端|节目|粉丝|关注人/,
  },
  { id: 'columns', zh: '专栏', en: 'Columns', is: /专栏|栏目|专题|专区|版块|板块/ },
  {
    id: 'sites',
    zh: '公开场所',
    en: 'Reading places',
    is: /查阅(?:点|场所|中心)|公开(?:专区|角|栏)|政务公开栏|服务点/,
  },
  { id: 'inspections', zh: '检查整改', en: 'Inspections', is: /检查|巡检|监测|抽查|整改|错链|错敏|错别字|通报|评估/ },
  { id: 'notices', zh: '公示公告', en: 'Notices', is: /公示|公告|通知公告|通告/ },
  { id: 'news', zh: '政务动态', en: 'News', is: /动态|新闻|要闻|资讯|简报|宣传稿|稿件/ },
  { id: 'documents', zh: '文件', en: 'Documents', is: /文件|公文|规章|通知|制度|方案|办法|规程|意见$/ },
  { id: 'catalogue', zh: '目录事项', en: 'Catalogue items', is: /目录|清单|事项|指南/ },
  { id: 'people', zh: '人员', en: 'Staff', is: /人员|工作人员|联络员|信息员|专职|兼职|干部/ },
  { id: 'events', zh: '活动', en: 'Events', is: /活动|宣讲|观摩|进社区/ },
  { id: 'total_disclosed', zh: '主动公开总量', en: 'Disclosed in total', is: /^主动公开$|^公开$/ },
] as const satisfies readonly (Named & { readonly id: string; readonly is: RegExp })[]

export type FigureId = (typeof VOCABULARY)[number]['id']

/** All that a phrase may hold and still speak of everything disclosed, not of one kind. */
const PLAIN =
  /累计|全年|共|主动|公开|发布|更新|公布|推送|各类|各种|政府|政务|门户|网站|平台|渠道|通过|等|类|信息|[省市县区镇局]|在|上/g
const ANSWERED = /答复|办结|办复|回复/

/** The vocabulary's word for a noun phrase; what stands last in it counts most. '' where none fits. */
export function figureId(what: string, isOfApplications: boolean): FigureId | '' {
  if (what.includes('信息') && what.replaceAll(PLAIN, '') === '') return 'total_disclosed'
  const tail = what.slice(-8)
  const own = VOCABULARY.find(({ is }) => is.test(tail)) ?? VOCABULARY.find(({ is }) => is.test(what))
  if (own) return own.id
  return isOfApplications && ANSWERED.test(what) ? 'applications' : ''
}
