/** Radicals of the supplement block that some printers write for the character itself; the older block NFKC knows. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂⺇几⺊卜⺌小⺎尢⺓幺⺕彐⺙攵⺜日⺝月⺟母⺠民⺦丬⺧牛⺩王⺪疋⺫目⺬示⺮竹⺱罒⺶羊⺼月⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车' +
    '⻌辶⻐钅⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  )
    .match(/../gu)
    ?.map(pair => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
)

/** `⾏政⼈⺠` → 行政人民: radicals that a PDF gives for characters, one for one, so that no place moves. */
export function withoutRadicals(text: string): string {
  if (!/[\u2e80-\u2fd5]/u.test(text)) return text
  return text.replaceAll(/[\u2e80-\u2fd5]/gu, radical => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'))
}
