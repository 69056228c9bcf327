import { useSyncExternalStore } from 'react'
import type { Choice } from '../../summaries/choice.ts'
import { choiceFromHash, choiceToHash, type AddressNotice } from '../../summaries/choiceCodec.ts'

interface Address {
  readonly choice: Choice
  readonly notices: readonly AddressNotice[]
}

let read: { readonly hash: string; readonly address: Address } = { hash: '', address: choiceFromHash('') }

function addressNow(): Address {
  const { hash } = window.location
  if (hash !== read.hash) read = { hash, address: choiceFromHash(hash) }
  return read.address
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

// Setting the hash would tell of the change a task later.
function setChoice(patch: Partial<Choice>): void {
  const hash = choiceToHash({ ...addressNow().choice, ...patch })
  if (hash === window.location.hash) return
  window.history.pushState(null, '', hash)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The choice and what could not be taken from the address: the address bar is the only state. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, addressNow)
}

/** Changes part of the choice by writing a new address, so that Back undoes it. */
export function useSetChoice(): (patch: Partial<Choice>) => void {
  return setChoice
}

/** The address of the same choice with a part changed, for a link. */
export function hrefOf(choice: Choice, patch: Partial<Choice>): string {
  return choiceToHash({ ...choice, ...patch })
}
