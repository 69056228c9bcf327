import { engineError, faultOf } from '../engine.ts'
import { named } from './quote.ts'
import type { Table } from './source.ts'

/** How long a question waits before the parts of a database are asked whether they are there, and these may take, in ms. */
const PATIENCE = 1100

/** A question that reads nothing, and that every part of a database has to answer. */
export function presenceSql({ database, table }: Pick<Table, 'database' | 'table'>): string {
  return `SELECT count() FROM ${named(database)}.${named(table)} WHERE year = -1 FORMAT JSONCompact`
}

interface Watched {
  /** Asks whether all parts are there; a fault is an answer too. */
  readonly probe: (signal: AbortSignal) => Promise<unknown>
  /** Hears that a part is silent, and that it is not any more. */
  readonly onSilent: (isSilent: boolean) => void
}

/** Watches over what waits for an answer. */
export type Watch = <T>(coming: Promise<T>) => Promise<T>

/**
 * Tells a part that hangs from one that works long: while questions wait, every part is asked what costs nothing. A
 * silent part stops no question; one that ran out of time meanwhile is said to have failed of it.
 */
export function watchOver({ probe, onSilent }: Watched): Watch {
  let [waiting, isSilent] = [0, false]
  let ended = new AbortController()
  const tell = (now: boolean): void => {
    if (now !== isSilent) onSilent(now)
    isSilent = now
  }
  const look = async (over: AbortSignal): Promise<void> => {
    while (!over.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one look after another
      await rest(over)
      if (over.aborted) return
      const answered = probe(over).then(
        () => true,
        () => true,
      )
      // oxlint-disable-next-line no-await-in-loop -- as above
      const isThere = await Promise.race([answered, rest(over).then(() => false)])
      if (over.aborted) return
      tell(!isThere)
      // oxlint-disable-next-line no-await-in-loop -- as above
      await answered
      if (!over.aborted) tell(false)
    }
  }
  return async coming => {
    waiting += 1
    if (waiting === 1) {
      ended = new AbortController()
      void look(ended.signal)
    }
    try {
      return await coming
    } catch (error) {
      throw isSilent && faultOf(error) === 'slow' ? engineError('shardDown', String(error)) : error
    } finally {
      waiting -= 1
      if (waiting === 0) {
        ended.abort()
        tell(false)
      }
    }
  }
}

function rest(over: AbortSignal): Promise<void> {
  return new Promise(done => {
    const end = (): void => {
      clearTimeout(timer)
      over.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, PATIENCE)
    over.addEventListener('abort', end)
  })
}
