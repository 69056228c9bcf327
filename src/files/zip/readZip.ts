import type { FileRead } from '../fileRead.ts'
import { LIMITS } from '../limits.ts'
import { refusedRead, type ShapeJob } from '../shape.ts'
import { directoryOf, type Listed } from './directory.ts'
import { zipProblem } from './openDocument.ts'
import { unpack } from './unzip.ts'

/** What systems put into an archive that no person did. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.(?!\.\/)|Thumbs\.db$|desktop\.ini$|~\$)|\/$/iu

/** An archive of reports → a reading for each file in it; one that is refused spoils no other. */
export async function readZip(job: ShapeJob): Promise<readonly FileRead[]> {
  const { file, bytes, depth } = job
  if (depth > 1) return [refusedRead(file, bytes.length, { code: 'ZIP-NESTED', found: '' })]
  const listed = directoryOf(bytes)
  if (listed === null) return [refusedRead(file, bytes.length, zipProblem('damaged', '', 'zip'))]
  if (listed.length > LIMITS.entries) {
    return [refusedRead(file, bytes.length, zipProblem('entries', String(listed.length), 'zip'))]
  }
  const wanted = listed.filter(({ name }) => !CLUTTER.test(name))
  if (wanted.length === 0) return [refusedRead(file, bytes.length, { code: 'ZIP-EMPTY', found: '' })]
  const names = namesOf(wanted)
  const reads: FileRead[] = []
  let left = job.budget
  for (const [index, entry] of wanted.entries()) {
    const name = names[index] ?? entry.name
    const inner = unpack(bytes, entry, left)
    // What was unpacked in vain counts as well: else a thousand bombs in a row would be tried one by one.
    left -= inner instanceof Uint8Array ? inner.length : inner === 'damaged' ? entry.packed : left / 4
    if (!(inner instanceof Uint8Array)) {
      reads.push(inArchive(refusedRead(name, entry.packed, zipProblem(inner, '', 'file')), file))
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const found = await job.readInner({ name, bytes: inner }, LIMITS.unpacked)
    reads.push(...found.map(read => inArchive(read, file)))
  }
  return reads
}

/** Base names; where two are alike, with the folder before them. */
function namesOf(entries: readonly Listed[]): readonly string[] {
  const parts = entries.map(({ name }) =>
    name.split(/[/\\]/u).filter(part => part !== '' && part !== '..' && part !== '.'),
  )
  const bases = parts.map(each => each.at(-1) ?? '')
  return parts.map((each, index) => {
    const base = bases[index] ?? ''
    return bases.indexOf(base) === bases.lastIndexOf(base) ? base : each.slice(-2).join('·')
  })
}

function inArchive(read: FileRead, archive: string): FileRead {
  return { ...read, archive: read.archive === undefined ? archive : `${archive}/${read.archive}` }
}
