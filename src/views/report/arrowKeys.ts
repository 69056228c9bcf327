type Way = readonly [dx: number, dy: number]

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

interface Spot {
  readonly button: HTMLElement
  readonly x: number
  readonly y: number
}

/** The cell that an arrow key leads to from the focused one, by where cells stand on the screen; null at an edge. */
export function neighbourOf(frame: Element, key: string): HTMLElement | null {
  const way = WAYS[key]
  const spots = [...frame.querySelectorAll<HTMLElement>('[data-cell]')].map(spotOf)
  const from = spots.find(({ button }) => button === document.activeElement)
  if (!way || !from) return null
  const [dx, dy] = way
  const ahead = spots.filter(to => (dx ? (to.x - from.x) * dx > 1 && near(to.y, from.y) : (to.y - from.y) * dy > 1))
  const steps = ahead.map(to => ({ to, cost: costOf(from, to, dy !== 0) })).toSorted((a, b) => a.cost - b.cost)
  return steps[0]?.to.button ?? null
}

function spotOf(button: HTMLElement): Spot {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  return { button, x: (left + right) / 2, y: (top + bottom) / 2 }
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 4
}

/** Going up or down, the next line counts first and the same column within it second. */
function costOf(from: Spot, to: Spot, isVertical: boolean): number {
  const along = Math.abs(isVertical ? to.y - from.y : to.x - from.x)
  const aside = Math.abs(isVertical ? to.x - from.x : to.y - from.y)
  return along * 1000 + aside
}
