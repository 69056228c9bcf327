/** A number keeps its measure word beside it where a line breaks: 670 件 is not torn apart. */
export function heldTogether(text: string): string {
  return text.replaceAll(/(?<=\d%?) (?=[\p{Script=Han}])/gu, '\u00A0')
}
