const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text as it stands in markup, between tags and in attributes alike. What no markup may hold is left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, sign => SIGNS.get(sign) ?? '')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
