const started = performance.now()

/** Says how far a bench is, beside the table and not in it: minutes pass before it stands. */
export function progress(line: string): void {
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`)
}
