import type { methods as zh } from '../zh/methods.ts'

/** What the page Methods says. */
export const methods: typeof zh = {
  title: 'Methods',
  lead: '',
}
