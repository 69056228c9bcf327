/**
 * Runs something once what React has just put on the page is laid out and painted: to measure or focus earlier would lay
 * the whole page out within the task that drew it. Gives what calls it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer = 0
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
