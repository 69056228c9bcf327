/** Who asks a database. Kept in this page's memory only: never in the address, never in storage. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

const KEPT = new Map<string, Credentials>()

/** The credentials given for a data set; undefined where none were. */
export function credentialsOf(dataset: string): Credentials | undefined {
  return KEPT.get(dataset)
}

/** Takes what a person typed, for as long as the page is open. */
export function keepCredentials(dataset: string, credentials: Credentials): void {
  KEPT.set(dataset, credentials)
}
