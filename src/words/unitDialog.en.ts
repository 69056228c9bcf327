import type { UnitDialogText } from './unitDialog.zh.ts'

/** What the dialog that picks bodies says, in English. */
export const unitDialogEn: UnitDialogText = {
  search: 'Find by name',
  searchHint: 'Chinese name, pinyin or initials',
  found: count => (count === 1 ? '1 body found' : `${count} bodies found`),
  nothingFound: 'There is no such body.',
  selectGroup: count => `Select all ${count}`,
  clearGroup: 'Clear this group',
  done: 'Done',
  yearsOf: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  ungrouped: 'Not below another body',
  departmentsOf: parent => `Under ${parent}`,
}
