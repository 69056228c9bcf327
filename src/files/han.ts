/** Traditional characters that labels, headings and titles of reports are met in, each before its simplified one. */
const PAIRS =
  '與与業业個个舉举義义書书務务產产會会體体餘余關关內内決决況况準准減减別别動动區区單单衛卫歷历廳厅縣县發发變变號号後后員员團团國国圖图場场處处備备復复複复頭头審审實实對对將将爾尔屆届屬属應应開开張张當当錄录態态總总戶户執执護护報报據据數数斷断無无舊旧時时顯显術术機机權权條条來来構构檔档檢检匯汇彙汇沒没濟济點点狀状現现環环電电監监蓋盖確确種种稱称積积稅税穩稳類类級级糾纠納纳線线組组織织經经結结給给統统繼继續续維维綜综繳缴網网罰罚職职聯联獲获補补見见規规視视觀观計计認认議议訊讯訟讼設设訪访證证評评識识訴诉詞词詢询該该詳详說说請请調调責责敗败貨货質质購购費费資资轉转載载過过運运還还這这進进違违連连適适選选遞递釋释裡里針针銀银銷销錯错長长門门問问間间聞闻難难須须項项預预領领頻频題题額额馬马驗验萬万兩两為为於于雲云從从價价眾众衆众優优傳传專专東东嚴严豐丰臨临鄉乡爭争習习鎮镇農农軍军製制強强範范圍围廢废徵征較较財财貿贸達达營营許许論论試试則则創创辦办勞劳勢势協协歲岁層层導导歸归滿满簡简紀纪絡络績绩紹绍讓让記记訂订訓训譯译輸输遼辽郵邮鑒鉴陸陆險险隨随節节寧宁蘇苏滬沪滄沧漢汉陝陕廣广慶庆貴贵濱滨龍龙島岛樂乐榮荣齊齐魯鲁鄭郑許许陽阳陰阴嶺岭羅罗劉刘楊杨橋桥灣湾澤泽錦锦鐵铁黃黄鹽盐麗丽蘭兰聖圣寶宝縉缙紅红綠绿'
const SIMPLE: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map(pair => [pair[0] ?? '', pair[1] ?? '']),
)
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'u')
const TRADITIONAL_ALL = new RegExp(TRADITIONAL.source, 'gu')
/** 根據(jù), 在(zai): a reading aid that a converter left behind. */
const AID = /(?<=\p{Script=Han})[（(][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,6}[)）]/gu

/** Traditional characters made simplified; no length changes. */
export function simplified(text: string): string {
  return TRADITIONAL.test(text) ? text.replaceAll(TRADITIONAL_ALL, char => SIMPLE.get(char) ?? char) : text
}

/** Without the pronunciation that some converters put behind characters. */
export function withoutAids(text: string): string {
  return /[（(][a-zà-ǜ]/u.test(text) ? text.replaceAll(AID, '') : text
}

/** The characters that labels are matched in. */
export function plainHan(text: string): string {
  return simplified(withoutAids(text))
}
