const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A text as a literal of ClickHouse: nothing in it can end the literal. */
export function quoted(text: string): string {
  // A lone surrogate is no character: it would not survive UTF-8 either.
  return `'${wellFormed(text).replaceAll(/[\\'\0\n\r\t]/g, found => ESCAPES[found] ?? found)}'`
}

/** A name of a table or database: letters, digits and underscores only. */
export function named(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)) throw new Error('a bad name of a table or database')
  return name
}

/** A whole number as a literal. */
export function whole(number: number): string {
  if (!Number.isSafeInteger(number)) throw new Error('not a whole number')
  return String(number)
}

/** A number as a literal. */
export function fraction(number: number): string {
  if (!Number.isFinite(number)) throw new Error('not a number')
  return String(number)
}

function wellFormed(text: string): string {
  return text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}
