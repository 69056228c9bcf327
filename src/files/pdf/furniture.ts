import type { MarkLine } from './cellText.ts'

const NUMBER =
  /^(?:[-—–―·.\s]{0,8}\d{1,3}[-—–―·.\s]{0,8}|第\s?\d{1,3}\s?页.{0,12}|\d{1,3}\s?[/／]\s?\d{1,3}|共\s?\d{1,3}\s?页.{0,12})$/u
/** Page numbers and running heads stand in this part of a page, from either end. */
const EDGE = 0.12

/** The running heads and feet of a file: what stands in the margin of most pages, digits aside. */
export function runningTexts(pages: readonly (readonly MarkLine[])[], heights: readonly number[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  pages.forEach((lines, index) => {
    const texts = lines.filter(line => isAtEdge(line, heights[index] ?? 0)).map(line => keyOf(line.text))
    for (const text of new Set(texts)) times.set(text, (times.get(text) ?? 0) + 1)
  })
  return new Set([...times].flatMap(([text, count]) => (count >= 3 && count * 2 > pages.length ? [text] : [])))
}

/** True for a line that belongs to the page, not to the text: its number, a running head. */
export function isFurniture(line: MarkLine, height: number, running: ReadonlySet<string>): boolean {
  return isAtEdge(line, height) && (NUMBER.test(line.text) || running.has(keyOf(line.text)))
}

function isAtEdge(line: MarkLine, height: number): boolean {
  return line.y1 < height * EDGE || line.y0 > height * (1 - EDGE)
}

function keyOf(text: string): string {
  return text.replaceAll(/\d+/gu, '#').replaceAll(/\s/gu, '')
}
