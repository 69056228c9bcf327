import { AnyFrame, BarFrame } from '../parts/frames.ts'
import { AdhocPart } from './adhocPart.ts'

const TURN = 30
const FRAME = 17

/** Fetches what shows a table of any kind, each part in a task of its own, while the table is still read or offered. */
export function fetchAdhoc(): void {
  void inTurn([AdhocPart.fetch, BarFrame.fetch, AnyFrame.fetch, warm])
}

async function warm(): Promise<void> {
  const { warmChart } = await import('../parts/ChartFrame.tsx')
  await warmChart(() => rest(FRAME), ['line'])
}

async function inTurn(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const part of parts) {
    // What cannot be fetched now is fetched when it is shown, and told there.
    // oxlint-disable-next-line no-await-in-loop -- one after another is what makes the tasks short
    await part().catch(() => null)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await rest(TURN)
  }
}

/** Lets the page do what it has to, before the next part. */
function rest(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
