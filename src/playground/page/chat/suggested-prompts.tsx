import { usePage } from '../shell/page-context.tsx';

interface Props {
  readonly channel: string;
  readonly say: (text: string) => Promise<boolean>;
}

/** The prompts that the app suggests in its messages; one press asks. */
export function SuggestedPrompts({ channel, say }: Props) {
  const { state } = usePage();
  const suggested = state.prompts[channel];
  if (!suggested || suggested.prompts.length === 0) return null;
  return (
    <section className="prompts" aria-label={suggested.title || 'Suggested questions'}>
      <p>{suggested.title || 'Suggested questions'}</p>
      <div>
        {suggested.prompts.map(({ title, message }) => (
          <button key={title} type="button" className="button" onClick={() => void say(message)}>
            {title}
          </button>
        ))}
      </div>
    </section>
  );
}
