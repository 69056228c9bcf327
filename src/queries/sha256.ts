/** The SHA-256 of bytes in hexadecimal; null where the browser gives none (a page that came by plain http). */
export async function sha256Of(bytes: BufferSource): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
