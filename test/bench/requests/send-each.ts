import { signedCommand } from './signed-command.ts';

const AT_ONCE = 20;

/** Sends so many signed commands, going round the texts, and waits until all are answered. */
export async function sendEach(
  url: string,
  texts: readonly string[],
  signingSecret: string,
  count: number,
): Promise<void> {
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < count) {
      const text = texts[next % texts.length] ?? '';
      next += 1;
      const response = await fetch(url, signedCommand(text, signingSecret));
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`"/govcloud ${text}" was answered with ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}
