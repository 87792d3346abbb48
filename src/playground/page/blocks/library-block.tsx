import { type Block, Message } from 'slack-blocks-to-jsx';
import { useLook } from './look-context.tsx';

type Hooks = NonNullable<Parameters<typeof Message>[0]['hooks']>;

const HOOKS: Hooks = {
  // A name that is no emoji stays as it was written, colons included.
  emoji: (emoji, draw) => {
    const drawn = draw(emoji);
    return drawn === emoji.name ? `:${emoji.name}:` : drawn;
  },
};

/** A block as slack-blocks-to-jsx draws it, with the names of people and channels filled in. */
export function LibraryBlock({ block }: { readonly block: unknown }) {
  const { theme, data } = useLook();
  return (
    <Message
      blocks={[block as Block]}
      name=""
      logo=""
      withoutWrapper
      theme={theme}
      data={data}
      hooks={HOOKS}
    />
  );
}
