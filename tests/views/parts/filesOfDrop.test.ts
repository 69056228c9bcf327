import { expect, test } from 'vitest'
import { filesOfDrop } from '../../../src/views/parts/filesOfDrop.ts'

const fileNamed = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (take: (file: File) => void) => take(new File([], name)),
})

/** A folder as browsers give it: a hundred entries at a time. */
function folderOf(name: string, entries: readonly unknown[]) {
  const createReader = () => {
    let from = 0
    return {
      readEntries: (take: (part: readonly unknown[]) => void) => {
        take(entries.slice(from, from + 100))
        from += 100
      },
    }
  }
  return { name, isFile: false, isDirectory: true, createReader }
}

test('all files of a dropped folder are taken, however many, hidden ones left out', async () => {
  const names = Array.from({ length: 2_345 }, (_, at) => `${String(at).padStart(4, '0')}.csv`)
  const inner = folderOf('inner', [fileNamed('.hidden'), fileNamed('last.csv')])
  const folder = folderOf('folder', [...names.map(fileNamed), inner])
  const transfer = { items: [{ webkitGetAsEntry: () => folder }], files: [] } as unknown as DataTransfer
  const found = await filesOfDrop(transfer)
  expect(found.map(each => each.name)).toEqual([...names, 'last.csv'])
})
