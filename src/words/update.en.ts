import type { UpdateText } from './update.zh.ts'

/** What is said of a newer build, and of having no network, in English. */
export const updateEn: UpdateText = {
  ready: 'There is a new version of this site. Updating opens the page anew; your selection and imported reports stay.',
  unsaved: 'There is a new version of this site, but what you imported is not saved yet, so it waits.',
  now: 'Update now',
  later: 'Later',
  offline: 'There is no network; these are the data of last time.',
}
