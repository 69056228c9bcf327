import { useEffect, useRef, type RefObject } from 'react'
import { LANGS } from '../../domain/langs.ts'
import type { Choice } from '../../summaries/choice.ts'
import type { FirstWords } from '../../words/words.ts'

/** Keeps the document's title and language with the page; after a change of page the focus goes to its start. */
export function useDocument(choice: Choice, words: FirstWords): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement | null>(null)
  const before = useRef(choice.page)
  const title = `${words.shell.pages[choice.page]} · ${words.shell.product}`
  useEffect(() => {
    document.title = title
    document.documentElement.lang = LANGS[words.lang].tag
  }, [title, words.lang])
  useEffect(() => {
    if (before.current === choice.page) return
    before.current = choice.page
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [choice.page])
  return main
}
