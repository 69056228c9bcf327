import { Component, type ReactNode } from 'react'
import type { Choice } from '../../summaries/choice.ts'
import { PageCrash } from './PageCrash.tsx'

interface Props {
  /** A page that failed with one choice is tried again with the next. */
  readonly choice: Choice
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
  readonly choice: Choice
}

/** Catches what a page throws, so that the others still work. React knows no function for this: the one class here. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, choice: this.props.choice }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps({ choice }: Props, state: State): Partial<State> | null {
    return choice === state.choice ? null : { choice, error: null }
  }

  again = (): void => this.setState({ error: null })

  override render(): ReactNode {
    return this.state.error ? <PageCrash error={this.state.error} again={this.again} /> : this.props.children
  }
}
