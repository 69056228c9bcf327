import { CHECK_IDS, type CheckId } from '../domain/checks/ids.ts'

/** How an address names a rule: T3-ROW is `t3_row`. */
export function ruleToText(check: CheckId): string {
  return check.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')
}

/** The rule that an address names, empty where it names none. */
export function ruleFromText(text: string): CheckId | '' {
  return CHECK_IDS.find(check => ruleToText(check) === text) ?? ''
}
