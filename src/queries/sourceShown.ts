import type { Place } from '../domain/place.ts'
import type { FileRead } from '../files/fileRead.ts'
import type { PageAsSeen } from '../files/pageAsSeen.ts'

/** A source as it is shown around a place: a page without its mark-up, any other file as it is. */
export async function sourceShown({ layout, text }: FileRead, place: Place): Promise<PageAsSeen> {
  if (layout !== 'html') return { text, place }
  const { pageAsSeen } = await import('../files/fromKept.ts')
  return pageAsSeen(text, place)
}
