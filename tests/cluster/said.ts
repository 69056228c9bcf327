let failed = 0

/** One line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Runs one check and says how it went; what it gives back stands beside it. */
export async function check(what: string, run: () => Promise<string | void>): Promise<void> {
  try {
    const said = await run()
    say(`ok    ${what}${said ? `: ${said}` : ''}`)
  } catch (error) {
    failed += 1
    say(`FAIL  ${what}\n${messageOf(error)}`)
  }
}

/** How many checks have failed. */
export function failures(): number {
  return failed
}

/** The cause of a failed property comes last, after its long example. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.message.slice(0, 2000)}` : ''
  return `${error.message.slice(0, 2000)}${cause}`
}
