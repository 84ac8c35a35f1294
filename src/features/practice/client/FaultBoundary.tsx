import {Component, type ReactNode} from 'react';
import {Problem} from './Problem';

/** Practice, or, where it fails to draw itself, what a reader can do about it; the fault is reported as any other. */
export class FaultBoundary extends Component<{children: ReactNode}, {hasFailed: boolean}> {
  static getDerivedStateFromError = () => ({hasFailed: true});

  override state = {hasFailed: false};

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Problem help="Load it again" onHelp={() => location.reload()}>
        Practice has stopped because of a fault in this site. What was stored is still here.
      </Problem>
    );
  }
}
