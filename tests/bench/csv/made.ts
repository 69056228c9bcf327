import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const COLUMNS = [
  'natural_person',
  'commercial',
  'research',
  'public_welfare',
  'legal_service',
  'other',
  'total',
] as const
const ROWS = 1_000_180

/** Writes a made table: a million rows of seven columns, about 73 MB, as 125 regions report it over eight years. */
export async function writeTable(path: string, rows = ROWS): Promise<number> {
  const out = createWriteStream(path)
  let bytes = 0
  let lines = ['region,office,year,kind,item,who,count']
  const flush = async (): Promise<void> => {
    const text = `${lines.join('\n')}\n`
    bytes += Buffer.byteLength(text)
    lines = []
    if (!out.write(text)) await once(out, 'drain')
  }
  for (let at = 0; at < rows; at += 1) {
    const column = COLUMNS[at % 7] ?? ''
    const row = Math.floor(at / 7) % 25
    const report = Math.floor(at / 175)
    const office = Math.floor(report / 8) % 40
    const region = Math.floor(report / 320)
    const value = (at * 7919) % 5 < 3 ? 0 : (at * 31) % 1999
    lines.push(`示例省第${region}区,第${office}机关办公室,${2018 + (report % 8)},丙,item_${row},${column},${value}`)
    // oxlint-disable-next-line no-await-in-loop -- a stream takes one piece after another
    if (lines.length === 20_000) await flush()
  }
  await flush()
  out.end()
  await once(out, 'finish')
  return bytes
}
