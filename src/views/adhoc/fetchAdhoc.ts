/** From this size on a file takes so long to read that the code to show it can be fetched meanwhile. */
const LONG = 2 * 1024 * 1024

/** Fetches what shows a table of any kind, each part in a task of its own, while a large file is still read. */
export function fetchAdhoc(files: readonly File[]): void {
  if (!files.some(({ size, name }) => size >= LONG && /\.(?:csv|tsv|txt)$/iu.test(name))) return
  void inTurn([
    () => import('./AdhocView.tsx'),
    () => import('../parts/ChartFrame.tsx'),
    () => import('../parts/AnyChartFrame.tsx'),
  ])
}

async function inTurn(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const part of parts) {
    // What cannot be fetched now is fetched when it is shown, and told there.
    // oxlint-disable-next-line no-await-in-loop -- one after another is what makes the tasks short
    await part().catch(() => null)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await rest()
  }
}

/** Lets the page do what it has to, before the next part. */
function rest(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 30))
}
