import { createHash } from 'node:crypto'

/** A short name for what a style sheet calls its own: it is written in the page, its styles and its scripts. */
export function scopedName(name: string, file: string): string {
  const [path = ''] = file.split('?')
  const sheet = createHash('sha256')
    .update(path.replaceAll('\\', '/').replace(/^.*\/src\//, ''))
    .digest('hex')
  return `${name}_${Number.parseInt(sheet.slice(0, 8), 16).toString(36).slice(0, 4)}`
}
