import { Component, type ReactNode } from 'react';
import { RawBlock } from './raw-block.tsx';

interface Props {
  readonly block: unknown;
  readonly children: ReactNode;
}

/** A block that cannot be drawn shows its JSON; the rest of the message stays readable. */
export class BlockBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <RawBlock block={this.props.block} why="This block could not be drawn" />;
  }
}
