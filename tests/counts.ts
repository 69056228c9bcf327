/** How many tests went how. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** No test at all. */
export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Counts of two runs together. */
export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

interface Outcome {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Counts of a Vitest JSON report. A file that could not even start is a failure, and so is a run that says so. */
export function countsOf(report: string, ok: boolean): Counts {
  const outcome = JSON.parse(report) as Outcome
  const broken = outcome.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = outcome.numFailedTests + broken
  return {
    passed: outcome.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: outcome.numPendingTests + outcome.numTodoTests,
  }
}

/** The closing line of a run. */
export function lineOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
