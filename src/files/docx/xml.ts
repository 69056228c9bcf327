import { Parser } from 'htmlparser2'

/** What is met on the way through an XML text; names are without their prefix. */
export interface XmlEvents {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Goes through an XML text. Entities that a document might define are unknown and stay as they are. */
export function walkXml(bytes: Uint8Array, { open, text, close }: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(localName(name), wanted => attributeOf(attributes, wanted)),
      ontext: text,
      onclosetag: name => close(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(textOfXml(bytes))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1]
}

/** XML of Office is in UTF-8 or, by its mark, in UTF-16. */
function textOfXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
