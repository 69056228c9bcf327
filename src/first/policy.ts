/** The text in the page that its policy lets in: one style sheet and one script, by their hashes. */
interface InPage {
  readonly style: string
  readonly script: string
}

/** What the page may load and run. Headers can add `frame-ancestors`, which a meta tag cannot (README, Deploy). */
export function policyWith({ style, script }: InPage): string {
  // A data set in a ClickHouse needs its address here: CLICKHOUSE=https://host:8443 npm run build.
  const elsewhere = process.env['CLICKHOUSE'] === undefined ? '' : ` ${process.env['CLICKHOUSE']}`
  return [
    `default-src 'none'`,
    `script-src 'self' ${script}`,
    `style-src 'self' ${style}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${elsewhere}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default`,
  ].join('; ')
}
