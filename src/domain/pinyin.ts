/** Characters in the order of their pinyin, the first that begins with each letter: initials without a dictionary. */
const FIRSTS = [...'阿八嚓哒妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫帀']
const LETTERS = 'abcdefghjklmnopqrstwxyz'

/** Tells the first letter of a character's pinyin; what is no Chinese character stays as it is. */
export function pinyinInitials(): (letter: string) => string {
  const { compare } = new Intl.Collator('zh-u-co-pinyin')
  // Each character once: there are far fewer of them than names that hold them.
  const known = new Map<string, string>()
  return letter => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const made = /\p{Script=Han}/u.test(letter) ? letterOf(letter, compare) : letter
    known.set(letter, made)
    return made
  }
}

function letterOf(letter: string, compare: (one: string, other: string) => number): string {
  const at = FIRSTS.findLastIndex(first => compare(first, letter) <= 0)
  return LETTERS[at] ?? ''
}
