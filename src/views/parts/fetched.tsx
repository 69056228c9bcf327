import { lazy, useState, type FunctionComponent } from 'react'

/** A part whose code comes when it is first shown, or before, where `fetch` is called for it. */
export type Fetched<Props> = FunctionComponent<Props> & { readonly fetch: () => Promise<unknown> }

/**
 * A part in a file of its own. One that is there already is shown at once: React holds what it has waited for back for
 * a third of a second, also where there was nothing left to wait for.
 */
export function fetched<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Fetched<Props> {
  let there: FunctionComponent<Props> | null = null
  const fetch = async (): Promise<FunctionComponent<Props>> => (there = await load())
  const Awaited: FunctionComponent<Props> = lazy(async () => ({ default: await fetch() }))
  function Part(props: Props) {
    const [Shown] = useState(() => there ?? Awaited)
    return <Shown {...props} />
  }
  return Object.assign(Part, { fetch })
}
