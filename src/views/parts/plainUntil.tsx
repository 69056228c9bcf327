import { createElement, useEffect, useState, type FunctionComponent } from 'react'

/** A part that is seldom wanted, with something plainer in its place until its code is there, and where it does not come. */
export function plainUntil<Props extends object>(
  plain: FunctionComponent<Props>,
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  return function Part(props) {
    const [{ shown }, setShown] = useState({ shown: plain })
    useEffect(() => {
      load().then(
        part => setShown({ shown: part }),
        () => undefined,
      )
    }, [])
    return createElement(shown, props)
  }
}
