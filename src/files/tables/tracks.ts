import { TRACKS } from '../../domain/forms/appeals.ts'
import { keysOf, normaliseLabel } from '../labels.ts'

/** Where a text's last mention of a key ends; -1 where there is none. */
function endOf(text: string, key: string): number {
  const at = text.lastIndexOf(key)
  return at < 0 ? -1 : at + key.length
}

/** Tracks named in other words; a typo in the official ones is met. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  reconsideration: ['行政法复议', '复议'],
  litigation_direct: ['未经复议', '直接诉讼', '直接提起诉讼'],
  litigation_after_reconsideration: ['复议后诉讼', '复议后提起诉讼', '经复议后起诉'],
}

/** The track of appeals that a text names last; '' where it names none. */
export function trackOf(text: string): string {
  const plain = normaliseLabel(text.replaceAll(/行政(?:法)?复议(?:、|和|及|与)?(?:提起)?行政(?:法)?诉讼/gu, ''))
  const places = TRACKS.map(track => ({
    id: track.id,
    at: Math.max(...[...keysOf(track), ...(SHORT[track.id] ?? [])].map(key => endOf(plain, key))),
  }))
  const last = places.filter(place => place.at >= 0).toSorted((a, b) => b.at - a.at)[0]
  return last?.id ?? ''
}
