import type { AddressNotice } from '../../summaries/choiceCodec.ts'
import { plainUntil } from '../parts/plainUntil.tsx'

/** What of an address could not be understood. */
export interface Noticed {
  readonly notices: readonly AddressNotice[]
}

/** Says what of the address could not be understood, until dismissed. */
export function AddressNotices({ notices }: Noticed) {
  return notices.length > 0 ? <Said notices={notices} /> : null
}

const Said = plainUntil(
  ({ notices }: Noticed) => <p role="alert">{notices.map(({ part, found }) => `${part} ${found}`).join(' · ')}</p>,
  async () => (await import('./AddressNoticesSaid.tsx')).AddressNoticesSaid,
)
