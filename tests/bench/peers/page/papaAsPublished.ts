import papaAddress from 'papaparse/papaparse.min.js?url'

interface Published {
  readonly parse: (file: File, config: object) => void
}

function published(): Published {
  return (window as unknown as { readonly Papa: Published }).Papa
}

/** PapaParse for a loader that imports it: its worker is made of its own source, which a bundler takes apart. */
export function parse(file: File, config: object): void {
  published().parse(file, config)
}

/** Fetches it as it is published. */
export function loadPapa(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: papaAddress })
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error('no PapaParse')))
    document.head.append(script)
  })
}
