import { useSyncExternalStore } from 'react'
import type { Choice } from '../../summaries/choice.ts'
import { START_ADDRESSES } from '../../domain/pages.ts'
import { choiceFromHash, choiceToHash, type AddressNotice } from '../../summaries/choiceCodec.ts'

interface Address {
  readonly choice: Choice
  readonly notices: readonly AddressNotice[]
}

/** The address of the start page, as the build draws it. */
const START: Address = choiceFromHash('')

let read: { readonly hash: string; readonly address: Address } = { hash: '', address: START }

/** An address that the page has been told of, and that is not written yet. */
let told: string | null = null

function hashNow(): string {
  return told ?? window.location.hash
}

function addressNow(): Address {
  const hash = hashNow()
  if (hash !== read.hash) read = { hash, address: START_ADDRESSES.includes(hash) ? START : choiceFromHash(hash) }
  return read.address
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

// What was opened into its parts, and the page of a list, belong to what is shown: another selection or page shuts them.
function changed(choice: Choice, patch: Partial<Choice>): Choice {
  const keeps = 'drill' in patch || Object.keys(patch).every(key => key === 'lang' || key === 'view')
  return { ...choice, ...(keeps ? {} : { drill: '', from: 0 }), ...('page' in patch ? { sort: '' } : {}), ...patch }
}

function write(): void {
  if (told !== null) window.history.pushState(null, '', told)
  told = null
}

/**
 * Changes part of the choice by a new address, so that Back undoes it. Setting the hash would tell of the change a task
 * later; here the page is told at once, and the address is written when it has drawn what changed, in the same task.
 */
export function changeChoice(patch: Partial<Choice>): void {
  const hash = choiceToHash(changed(addressNow().choice, patch))
  if (hash === hashNow()) return
  write()
  told = hash
  window.dispatchEvent(new HashChangeEvent('hashchange'))
  queueMicrotask(write)
}

/** Changes part of the choice without a step for Back: for what is typed letter by letter. */
export function replaceChoice(patch: Partial<Choice>): void {
  write()
  window.history.replaceState(window.history.state, '', choiceToHash(changed(addressNow().choice, patch)))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

let settled: { readonly hash: string; readonly choice: Choice } | null = null

/** The same choice without what is opened; the same object as long as the rest of the address stays. */
export function withoutDrill(choice: Choice): Choice {
  const rest = choice.drill === '' ? choice : { ...choice, drill: '' }
  const hash = choiceToHash(rest)
  if (settled?.hash !== hash) settled = { hash, choice: rest }
  return settled.choice
}

/** The choice and what could not be taken from the address: the address bar is the only state. */
export function useAddress(): Address {
  return useSyncExternalStore(subscribe, addressNow, () => START)
}

/** Changes part of the choice by writing a new address, so that Back undoes it. */
export function useSetChoice(): (patch: Partial<Choice>) => void {
  return changeChoice
}

/** The address of the same choice with a part changed, for a link. */
export function hrefOf(choice: Choice, patch: Partial<Choice>): string {
  return choiceToHash(changed(choice, patch))
}

/** Whether this page stands inside another: `?embed` before the hash. */
export function isEmbedded(): boolean {
  return typeof window !== 'undefined' && new URLSearchParams(window.location.search).has('embed')
}

/** The whole address of a view inside another page: only its one chart or its table is shown. */
export function embedAddress(hash: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}?embed${hash}`
}
