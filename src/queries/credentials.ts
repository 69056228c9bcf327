/** Who asks a database. Kept in this page's memory only: never in the address, never in storage. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

const KEPT = new Map<string, Credentials>()

/** The credentials given for a data set, or those of its public reader. */
export function credentialsOf(dataset: string, user: string): Credentials {
  return KEPT.get(dataset) ?? { user, password: '' }
}

/** Takes what a person typed, for as long as the page is open. */
export function keepCredentials(dataset: string, credentials: Credentials): void {
  KEPT.set(dataset, credentials)
}
