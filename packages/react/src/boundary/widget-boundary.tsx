import { Component, type ContextType, type ReactNode } from 'react';
import { Context } from '../onderweg/onderweg.context';
import { BrokenWidget } from './broken-widget';

type State = { readonly error?: unknown; readonly isBroken: boolean };

/**
 * A widget that throws takes nothing with it: it says so in its place, and the rest of the page works. A class, because React has no
 * other way to catch.
 */
export class WidgetBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override contextType = Context;
  declare context: ContextType<typeof Context>;
  override state: State = { isBroken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.context?.onError?.(error);
  }

  readonly tryAgain = (): void => this.setState({ error: undefined, isBroken: false });

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    // Outside the provider there is no dossier to save: a mistake of who builds it in, and theirs to see.
    if (!this.context) throw this.state.error;
    return <BrokenWidget onTryAgain={this.tryAgain} />;
  }
}
