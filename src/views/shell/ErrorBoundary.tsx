import { Component, type FunctionComponent, type ReactNode } from 'react'
import { forgetFailed } from '../../domain/untilFailed.ts'
import { errorOf } from '../../queries/failed.ts'
import type { Choice } from '../../summaries/choice.ts'
import { plainUntil } from '../parts/plainUntil.tsx'
import { PartCrash, type Crash } from './PartCrash.tsx'

/** What stands in the place of a page that threw. */
export const PageCrash = plainUntil(PartCrash, async () => (await import('./PageCrash.tsx')).PageCrash)

interface Props {
  /** A page that failed with one choice is tried again with the next. */
  readonly choice: Choice
  readonly children: ReactNode
  /** What stands in the place of what threw. */
  readonly Told?: FunctionComponent<Crash>
}

interface State {
  readonly error: Error | null
  readonly choice: Choice
}

/** Catches what a page throws, so that the others still work. React knows no function for this: the one class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, choice: this.props.choice }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: errorOf(error) }
  }

  static getDerivedStateFromProps({ choice }: Props, state: State): Partial<State> | null {
    return choice === state.choice ? null : { choice, error: null }
  }

  // It is told by now; what is tried again asks anew.
  override componentDidCatch = forgetFailed

  again = (): void => this.setState({ error: null })

  override render(): ReactNode {
    const { Told = PageCrash, children } = this.props
    return this.state.error ? <Told error={this.state.error} again={this.again} /> : children
  }
}
