import type { CheckResult } from '../../domain/checks/check.ts'

/** A run of a section's text; `results` are the claims that stand in it. */
export interface Passage {
  readonly text: string
  readonly results: readonly CheckResult[]
}

/** A section's text cut where a sentence with claims begins and ends; joined, the passages give the text back. */
export function passagesOf(text: string, results: readonly CheckResult[]): readonly Passage[] {
  const told = results.filter(result => result.sentence !== undefined && result.sentence !== '')
  const sentences = [...new Set(told.flatMap(({ sentence }) => sentence ?? []))]
  const spots = sentences
    .map(sentence => ({
      at: text.indexOf(sentence),
      sentence,
      claims: told.filter(result => result.sentence === sentence),
    }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.sentence.length - a.sentence.length)
  const passages: Passage[] = []
  let done = 0
  for (const { at, sentence, claims } of spots) {
    if (at < done) continue
    if (at > done) passages.push({ text: text.slice(done, at), results: [] })
    done = at + sentence.length
    if (/[。；;，,]/.test(text[done] ?? '')) done += 1
    passages.push({ text: text.slice(at, done), results: claims })
  }
  if (done < text.length) passages.push({ text: text.slice(done), results: [] })
  return passages
}
