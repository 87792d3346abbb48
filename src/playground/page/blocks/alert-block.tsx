import type { BlockProps } from './drawn-block.tsx';
import { Text, textIn } from './text.tsx';

export function AlertBlock({ block }: BlockProps) {
  const level = typeof block.level === 'string' ? block.level : 'default';
  return (
    <div className="alert" data-level={level}>
      <Text text={textIn(block.text)} />
    </div>
  );
}
