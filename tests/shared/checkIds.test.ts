import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CHECK_IDS } from '../../src/domain/checks/ids.ts'

const FILE = join(process.env['SHARED'] ?? '../shared', 'DOMAIN.md')

/** Ids of section 4, without the suffix that says "for every column, row, track". */
function idsIn(text: string): readonly string[] {
  const section = /^## 4\.[\s\S]*?(?=^---)/m.exec(text)?.[0] ?? ''
  const ids = [...section.matchAll(/`((?:S|N|T2|T3|T4|X|NT|Y|L|D|P)-[A-Z0-9+-]+(?:-(?:c|r|g|k|cell))?)`/g)]
  return [...new Set(ids.map(([, id = '']) => id.replace(/-(?:c|r|g|k|cell)$/, '')))]
}

test.skipIf(!existsSync(FILE))('every check id of the domain text is a rule here', () => {
  const ids = idsIn(readFileSync(FILE, 'utf8')).filter(id => id !== 'P-BENFORD')
  expect(ids.length).toBeGreaterThan(60)
  expect(ids.filter(id => !CHECK_IDS.some(known => known === id))).toEqual([])
  expect(CHECK_IDS.filter(known => !ids.includes(known))).toEqual([])
})
