import type { Read } from '../domain/problem.ts'
import { failed, messageOf } from './failed.ts'
import { hashProblems, type Wanted } from './hashProblems.ts'

/** Fetches one file below `data/` and verifies its hash; what goes wrong is a problem, only an abort throws. */
export async function fetchBytes(wanted: Wanted, signal: AbortSignal): Promise<Read<ArrayBuffer | null>> {
  const file = `data/${wanted.path}`
  try {
    const answer = await fetchTwice(`${import.meta.env.BASE_URL}${file}`, signal)
    if (!answer.ok) return failed(file, { code: 'DATA-FETCH', found: `${answer.status} ${answer.statusText}`.trim() })
    const bytes = await answer.arrayBuffer()
    // A published file that is not what its manifest says is shown all the same.
    return { value: bytes, problems: await hashProblems(wanted, bytes, 'warning') }
  } catch (error) {
    if (signal.aborted) throw error
    return failed(file, { code: 'DATA-FETCH', found: messageOf(error) })
  }
}

async function fetchTwice(address: string, signal: AbortSignal): Promise<Response> {
  const first = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    return null
  })
  return first && first.status < 500 ? first : fetch(address, { signal })
}
