import type { Answer, Statement } from '../../answer/types.ts';

/** How to reach the bot in Slack: the one thing that the answer itself cannot know. */
const WAYS = [
  'Type “/govcloud” and a question anywhere: only you see the answer, until you share it.',
  'Mention @govcloud in a channel that it was invited to: the answer comes in a thread, where you can ask on (“when?”, “and who won it?”).',
  'Or write to it directly, under Apps.',
];

/** Help as Slack shows it: with the ways to ask. Any other answer as it is. */
export function withSlackHelp(answer: Answer): Answer {
  if (answer.outcome !== 'help') return answer;
  const ways: Statement[] = WAYS.map((text) => ({ text, factId: null, cites: [] }));
  return { ...answer, points: [...answer.points, ...ways] };
}
