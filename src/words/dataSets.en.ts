import type { DataSetText } from './dataSets.ts'

/** Problems of data sets in English. */
export const dataSetsEn: DataSetText = {
  'DATA-FETCH': ({ place, found }) => `${place.file} could not be fetched (${found}); its data is not shown.`,
  'DATA-MALFORMED': ({ place, found }) => `${place.file} is malformed (${found}); its data is not shown.`,
  'DATA-HASH': ({ place }) =>
    `${place.file} does not have the SHA-256 of the manifest: it was altered, or the manifest is out of date.`,
  'DATA-READ': ({ place, found }) =>
    `${found} problems were met in reading ${place.file}; open the file on the page Import to see each.`,
  'DATA-UNKNOWN': ({ found }) => `The manifest has no data set “${found}”.`,
  'DATA-REPLACED': ({ report, place, found, values }) =>
    `${report ?? ''}: ${place.file} and ${found} are the same body, year and scope; only ${place.file} is counted${Number(values?.['cells'] ?? 0) > 0 ? `, with ${values?.['cells']} cells of ${found}` : ''}.`,
  'DATA-COLUMNS': ({ place, found }) => `${place.file} lacks the columns ${found}.`,
  'DATA-FIELD': ({ place, found, values }) =>
    `${place.file} line ${place.line ?? ''}: ${values?.['field'] ?? ''} “${found}” is not known; taken as not stated.`,
  'DATA-UNNAMED': ({ place, found }) =>
    `${place.file} does not say its ${found === 'organ' ? 'body' : 'report year'} and is left out; add a line for it to sources.csv.`,
  'DATA-TWIN': ({ place, found, report }) =>
    `${report ?? ''}: ${place.file} is the same report as ${found}; only ${found} is kept.`,
}
