/** What is said of an address that could not be understood whole, in Chinese. */
export const noticesZh = {
  said: {
    tooLong: () => '网址太长，未能读取，已显示默认内容。',
    unknownPage: (found: string) => `没有“${found}”这个页面，已显示总览。`,
    unknownPart: (_found: string, part: string) => `网址中的“${part}”无法识别，已忽略。`,
    repeatedPart: (_found: string, part: string) => `网址中的“${part}”出现多次，只用了第一个。`,
    badValue: (found: string, part: string) => `网址中“${part}”的值“${found}”无效，已忽略。`,
    unitsCut: (found: string) => `所选机关太多，网址放不下，少了 ${found} 个。`,
  },
  dismiss: '知道了',
}
