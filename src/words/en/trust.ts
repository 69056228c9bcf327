import type { trust as zh } from '../zh/trust.ts'

/** What is said of what a number stands on, below every chart and table. */
export const trust: typeof zh = {
  coverage: (counted, of) => {
    if (counted < of) return `${counted} of ${of} reports`
    return of === 1 ? 'The one report' : `All ${of} reports`
  },
  failing: count => (count === 1 ? '1 breaks an equation' : `${count} break an equation`),
  across: count =>
    count === 1
      ? '1 does not fit its text, its year before or another level'
      : `${count} do not fit their text, their year before or another level`,
  derived: count => (count === 1 ? '1 derived cell' : `${count} derived cells`),
  corrected: count => (count === 1 ? '1 corrected cell' : `${count} corrected cells`),
  leftOut: count => `${count} left out for not balancing`,
  blank: count => `${count} not counted, a needed cell is blank`,
  missing: count => (count === 1 ? '1 report not found' : `${count} reports not found`),
  more: count => `${count} more`,
  leaveOut: 'Leave out what does not balance',
  countAll: 'Count all reports',
  onlyBalanced: 'Leave out what does not balance',
  left: count =>
    count === 0
      ? 'Reports that do not balance are left out; all of these balance.'
      : `${count} report${count === 1 ? '' : 's'} that break an equation ${count === 1 ? 'is' : 'are'} left out of every chart, table, rank and total.`,
}
