import { Component, type ReactNode } from 'react';
import { FailureScreen } from './failure-screen.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly fault?: Error };

/** A fault of the screen itself: says so, keeps the words of the fault, and offers to start again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <FailureScreen
        title="This screen broke"
        said={fault.message}
        advice="Your data is safe: it is kept by the host, not by this screen."
        again={{ label: 'Load the screen again', act: () => location.reload() }}
      />
    );
  }
}
