import { levelAt, type Bodies } from '../../engines/bodies.ts'

const NAMES = new WeakMap<Bodies, ReadonlyMap<string, string>>()

/** What a province is called, by the first two digits of its code: as its government is, or its digits. */
export function provinceName(bodies: Bodies, province: string): string {
  return namesOf(bodies).get(province) ?? (province === '' ? '—' : province)
}

/** The provinces that have a name here, in the order of their codes. */
export function provincesIn(bodies: Bodies): readonly string[] {
  return [...namesOf(bodies).keys()].toSorted()
}

function namesOf(bodies: Bodies): ReadonlyMap<string, string> {
  const known = NAMES.get(bodies) ?? namesIn(bodies)
  NAMES.set(bodies, known)
  return known
}

function namesIn(bodies: Bodies): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  bodies.code.forEach((code, place) => {
    const province = code.slice(0, 2)
    if (province !== '' && !names.has(province) && levelAt(bodies, place) === 'province')
      names.set(province, bodies.region[place] || (bodies.organ[place] ?? province))
  })
  return names
}
