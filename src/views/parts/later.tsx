import { memo, useDeferredValue, type FunctionComponent } from 'react'

/** The same part, drawn a moment after the charts of the page, and only when something that it shows has changed. */
export function later<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
  const Kept = memo<Props>(Part)
  return function Later(props) {
    return <Kept {...useDeferredValue(props)} />
  }
}
