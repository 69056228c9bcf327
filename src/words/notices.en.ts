import type { noticesZh } from './notices.zh.ts'

/** What is said of an address that could not be understood whole, in English. */
export const noticesEn: typeof noticesZh = {
  said: {
    tooLong: () => 'The address is too long to be read; the default view is shown.',
    unknownPage: found => `There is no page “${found}”; the overview is shown.`,
    unknownPart: (_found, part) => `“${part}” in the address is not known and was left out.`,
    repeatedPart: (_found, part) => `“${part}” stands in the address more than once; the first one counts.`,
    badValue: (found, part) => `The value “${found}” of “${part}” in the address is not valid and was left out.`,
    unitsCut: found => `Too many bodies for one address: ${found} were left out.`,
  },
  dismiss: 'Dismiss',
}
