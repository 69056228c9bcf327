/** In a worker: a page hears of what its worker throws, not of a promise that breaks in it. */
export function thrown(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
