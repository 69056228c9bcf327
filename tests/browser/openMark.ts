import { zh } from '../../src/words/zh.ts'
import type { Walk } from './walk.ts'

/** Clicks marks of the charts, one after another, until one opens what it is made of. */
export async function openMark({ page }: Walk): Promise<void> {
  const closing = page.locator('main').getByRole('button', { name: zh.shared.close })
  const marks = page.locator('main [role="img"] svg path[fill]:not([fill="none"]):not([fill="transparent"])')
  const count = await marks.count()
  for (let index = 0; index < count; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one click after another
    const box = await marks.nth(index).boundingBox()
    if (box === null || box.width < 6 || box.height < 6 || box.width > 600) continue
    // oxlint-disable-next-line no-await-in-loop -- as above
    await marks.nth(index).scrollIntoViewIfNeeded()
    // oxlint-disable-next-line no-await-in-loop -- as above
    const at = await marks.nth(index).boundingBox()
    if (at === null) continue
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2)
    // oxlint-disable-next-line no-await-in-loop -- as above
    if ((await closing.count()) > 0) return
  }
  throw new Error(`None of ${count} marks opens anything.`)
}
