import { parse } from 'parse5'

/** The baseline of reading: decode, build the tree, count its tables, answer. */
self.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly bytes: Uint8Array }>) => {
  const tree = parse(new TextDecoder().decode(data.bytes))
  self.postMessage({ id: data.id, nodes: tree.childNodes.length })
})
