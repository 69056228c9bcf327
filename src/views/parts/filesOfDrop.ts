/** What was dropped, as files: those in folders too, however many, as when a folder is picked; hidden ones left out. */
export async function filesOfDrop(transfer: DataTransfer): Promise<readonly File[]> {
  // What a drop holds is gone after the event: entries are asked for at once.
  const entries = [...transfer.items].flatMap(item => item.webkitGetAsEntry() ?? [])
  const plain = [...transfer.files]
  if (!entries.some(entry => entry.isDirectory)) return plain
  const found: File[] = []
  for (const entry of entries) {
    // oxlint-disable-next-line no-await-in-loop -- in the order that they were dropped
    await collect(entry, found)
  }
  return found
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (entry.name.startsWith('.') || entry.name === '__MACOSX') return
  if (isFile(entry)) found.push(...(await fileOf(entry)))
  if (!isDirectory(entry)) return
  const reader = entry.createReader()
  for (let part = await partOf(reader); part.length > 0;) {
    for (const each of part.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, in order
      await collect(each, found)
    }
    // oxlint-disable-next-line no-await-in-loop -- a folder is given in parts
    part = await partOf(reader)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise(resolve => {
    entry.file(
      file => resolve([file]),
      () => resolve([]),
    )
  })
}

function partOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise(resolve => {
    reader.readEntries(resolve, () => resolve([]))
  })
}
