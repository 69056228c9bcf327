import type { dataCommandZh } from './dataCommand.zh.ts'

/** What the command that packs a folder says, in English. */
export const dataCommandEn: typeof dataCommandZh = {
  usage:
    'Usage: npm run data -- FOLDER [--id ID] [--zh NAME] [--en NAME] [--out parquet|clickhouse|csv [--workers N]] | --demo | --published FOLDER',
  noFolder: folder => `Cannot read the folder ${folder}`,
  badId: id => `An id has lower-case letters, digits and hyphens only: ${id}`,
  badManifest: (file, found) => `${file} is malformed (${found}); nothing was written.`,
  file: (name, reports, layout) => `${name}: ${reports} report${reports === 1 ? '' : 's'} (${layout})`,
  unread: name => `${name}: no report read`,
  known: files => `Gone on with: ${files} file${files === 1 ? '' : 's'} had been read before`,
  skipped: names => `Skipped: ${names.join(', ')}`,
  written: (folder, reports, years) => `Wrote ${folder}: ${reports} reports, ${years}`,
  checks: (fail, warn) => `Checks: ${fail} failed, ${warn} warnings; see checks.csv`,
  nothing: 'No report to keep; nothing was written.',
}
