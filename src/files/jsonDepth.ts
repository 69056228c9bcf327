/** Whether a JSON text nests no deeper than this; told without building anything, so that no text can exhaust the stack. */
export function isShallow(text: string, limit: number): boolean {
  let depth = 0
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isInside) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) isInside = false
    } else if (code === 0x22) isInside = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > limit) return false
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return true
}
