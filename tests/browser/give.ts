import { settled, type Walk } from './walk.ts'

/** One file to hand to the page. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** Hands files to the page Import and waits until each is shown. */
export async function give({ page }: Pick<Walk, 'page'>, ...files: readonly Given[]): Promise<void> {
  await page
    .locator('main input[type="file"]:not([webkitdirectory])')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })))
  for (const { name } of files) {
    // oxlint-disable-next-line no-await-in-loop -- files are read one after another
    await page.locator('main h3').getByText(name, { exact: true }).waitFor({ timeout: 20_000 })
  }
  await settled(page)
}
