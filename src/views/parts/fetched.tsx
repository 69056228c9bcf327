import { createElement, use, type FunctionComponent } from 'react'
import { untilFailed } from '../../domain/untilFailed.ts'
import { styled } from './styled.ts'

/** A part whose code comes when it is first shown, or before, where `fetch` is called for it. */
export type Fetched<Props> = FunctionComponent<Props> & { readonly fetch: () => Promise<unknown> }

/**
 * A part in a file of its own. One that is there already is shown at once: React holds what it has waited for back for
 * a third of a second, also where there was nothing left to wait for. One that could not be fetched can be asked for
 * again, which React's own `lazy` cannot.
 */
export function fetched<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Fetched<Props> {
  let there: FunctionComponent<Props> | null = null
  let coming: Promise<FunctionComponent<Props>> | null = null
  const fetch = async (): Promise<FunctionComponent<Props>> => (there = await styled(load))
  function Part(props: Props) {
    return createElement(there ?? use((coming ??= untilFailed(fetch(), () => (coming = null)))), props)
  }
  return Object.assign(Part, { fetch })
}
