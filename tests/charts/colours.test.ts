import { describe, expect, test } from 'vitest'
import { colourOf, ink, INKS, STACKS, THEMES, type InkId, type Theme } from '../../src/charts/colours.ts'
import { inked } from '../../src/charts/inked.ts'

type Rgb = readonly [number, number, number]

function linearOf(hex: string): Rgb {
  const parts = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [r = 0, g = 0, b = 0] = parts.map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return [r, g, b]
}

// Machado et al. 2009, deuteranopia, severity 1.
function deuteranopia([r, g, b]: Rgb): Rgb {
  return [
    0.367322 * r + 0.860646 * g - 0.227968 * b,
    0.280085 * r + 0.672501 * g + 0.047413 * b,
    -0.01182 * r + 0.04294 * g + 0.968881 * b,
  ]
}

function grey([r, g, b]: Rgb): Rgb {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return [y, y, y]
}

// OKLab; distances × 100.
function labOf([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(a: InkId, b: InkId, { theme, seen }: { theme: Theme; seen: (rgb: Rgb) => Rgb }): number {
  const [one, two] = [a, b].map(id => labOf(seen(linearOf(INKS[id][theme]))))
  return 100 * Math.hypot(...[0, 1, 2].map(at => (one?.[at] ?? 0) - (two?.[at] ?? 0)))
}

const NEIGHBOURS = STACKS.flatMap(stack => stack.slice(1).map((id, at) => [stack[at] ?? id, id] as const))
const PAIRS = THEMES.flatMap(theme => NEIGHBOURS.map(([a, b]) => [theme, a, b] as const))

describe('the palette', () => {
  test.each(PAIRS)('%s: %s and %s are told apart', (theme, a, b) => {
    expect(distance(a, b, { theme, seen: rgb => rgb })).toBeGreaterThan(12)
    expect(distance(a, b, { theme, seen: deuteranopia })).toBeGreaterThan(11)
  })

  test.each(PAIRS)('%s: %s and %s are told apart in grey print', (theme, a, b) => {
    expect(distance(a, b, { theme, seen: grey })).toBeGreaterThan(9)
  })

  test.each(THEMES)('%s: every band stands out from the ground', theme => {
    for (const id of new Set(STACKS.flat())) {
      expect([id, distance(id, 'ground', { theme, seen: grey }) > 14]).toEqual([id, true])
    }
  })

  test('a colour that is not of the palette is refused', () => {
    expect(() => colourOf('red"><img src=x onerror=alert(1)>', 'light')).toThrow(/palette/)
    expect(() => inked({ series: [{ itemStyle: { color: '#ff0000' } }] }, 'light')).toThrow(/palette/)
    expect(inked({ color: ink('granted'), name: '$granted' }, 'light')).toEqual({
      color: INKS.granted.light,
      name: '$granted',
    })
  })
})
