import type { PlaygroundChannel } from '../../protocol.ts';
import examples from '../examples.json' with { type: 'json' };

interface Props {
  readonly channel: PlaygroundChannel;
  readonly say: (text: string) => Promise<boolean>;
}

/** The head of every channel: what one can do here, with questions that ask themselves. */
export function Welcome({ channel, say }: Props) {
  if (channel.kind === 'im') {
    return (
      <section className="welcome" aria-label="Welcome">
        <h2>Ask as you would ask a colleague</h2>
        <p>Each question starts a thread of its own; a follow-up in it keeps the subject.</p>
      </section>
    );
  }
  return (
    <section className="welcome" aria-label="Welcome">
      <h2>Ask about government cloud</h2>
      <p>
        This is the real bot, connected to a stand-in for Slack on your machine. Try one of these,
        or type your own below.
      </p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.say}>
            <button type="button" onClick={() => void say(example.say)}>
              <code>{example.say}</code>
              <span>{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
