import { fingerprint } from '../domain/fingerprint.ts'
import type { Read } from '../domain/problem.ts'
import { failed, messageOf } from './failed.ts'
import { fetchBytes } from './fetchBytes.ts'
import type { Wanted } from './hashProblems.ts'

/** How a file is read: as it is where the build has checked these very bytes, else field by field. */
interface Reader<T> {
  readonly asItIs: (json: unknown) => T
  readonly checked: () => Promise<(path: string, text: string) => Read<T | null>>
}

/** What was read, and whether these are the very bytes that the build has seen. */
interface Fetched<T> extends Read<T | null> {
  readonly isAsBuilt?: true
}

/** The fingerprints of the files that the build has checked against their schemas (`first/checkedData.ts`). */
function checkedByBuild(): readonly string[] {
  const meta = typeof document === 'undefined' ? null : document.querySelector<HTMLMetaElement>('meta[name="checked"]')
  return meta?.content.split(' ') ?? []
}

/** Fetches a JSON file below `data/`, and reads it. */
export async function fetchChecked<T>(wanted: Wanted, reader: Reader<T>, signal: AbortSignal): Promise<Fetched<T>> {
  return readChecked(wanted.path, await fetchBytes(wanted, signal), reader)
}

/** Reads a JSON file that was fetched. The code that checks it field by field is fetched only where nobody has done so. */
export async function readChecked<T>(
  path: string,
  { value: bytes, problems }: Read<ArrayBuffer | null>,
  reader: Reader<T>,
): Promise<Fetched<T>> {
  if (bytes === null) return { value: null, problems }
  const text = new TextDecoder().decode(bytes)
  const isAsBuilt = checkedByBuild().includes(fingerprint(new Uint8Array(bytes)))
  if (isAsBuilt) return { value: reader.asItIs(JSON.parse(text)), problems, isAsBuilt }
  try {
    const read = (await reader.checked())(path, text)
    return { value: read.value, problems: [...problems, ...read.problems] }
  } catch (error) {
    return failed(`data/${path}`, { code: 'DATA-FETCH', found: messageOf(error) })
  }
}
