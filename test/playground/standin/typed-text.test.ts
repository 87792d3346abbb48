import { describe, expect, it } from 'vitest';
import { commandOf, slackTextOf } from '../../../src/playground/standin/acts/typed-text.ts';
import { readOptions } from '../../../src/playground/standin/options.ts';
import { createDirectory } from '../../../src/playground/standin/workspace/directory.ts';

const directory = createDirectory(
  readOptions({
    users: [
      { name: 'alex', id: 'UALEX' },
      { name: 'sam.b', id: 'USAM' },
    ],
    channels: [{ name: 'cloud-contracts', id: 'CCLOUD' }],
    bot: { userId: 'UBOT' },
  }),
);

describe('what Slack makes of typed text', () => {
  it.each([
    ['hello', 'hello'],
    ['il4 & il5 <now>', 'il4 &amp; il5 &lt;now&gt;'],
    ['@govcloud jedi', '<@UBOT> jedi'],
    ['hey @GovCloud, jedi?', 'hey <@UBOT>, jedi?'],
    ['ask @govcloud.', 'ask <@UBOT>.'],
    ['ask @sam.b.', 'ask <@USAM>.'],
    ['@govclouds jedi', '@govclouds jedi'],
    ['me@govcloud.gov', 'me@govcloud.gov'],
    ['@here @channel', '<!here> <!channel>'],
    ['see #cloud-contracts!', 'see <#CCLOUD|cloud-contracts>!'],
    ['see #nowhere', 'see #nowhere'],
    ['read https://e.com/a?b=1&c=2.', 'read <https://e.com/a?b=1&amp;c=2>.'],
    ['(https://e.com/#jedi)', '(<https://e.com/#jedi>)'],
    ['<https://e.com>', '&lt;<https://e.com>&gt;'],
    ['https://e.com/@govcloud', '<https://e.com/@govcloud>'],
    ['<@UBOT> typed by hand', '&lt;@UBOT&gt; typed by hand'],
    ['$& $1 @govcloud', '$&amp; $1 <@UBOT>'],
    ['日本語 @govcloud 🙂', '日本語 <@UBOT> 🙂'],
  ])('%s', (typed, text) => {
    expect(slackTextOf(typed, directory)).toBe(text);
  });
});

describe('commands', () => {
  it.each([
    ['/govcloud jedi', { command: '/govcloud', text: 'jedi' }],
    ['  /govcloud   il4 vs il5  ', { command: '/govcloud', text: 'il4 vs il5' }],
    ['/govcloud', { command: '/govcloud', text: '' }],
    ['/govcloud a\nb', { command: '/govcloud', text: 'a\nb' }],
    ['/govcloud @govcloud <b>', { command: '/govcloud', text: '@govcloud &lt;b&gt;' }],
    ['jedi', null],
    ['see /govcloud', null],
    ['/ govcloud', null],
  ])('%j', (typed, command) => {
    expect(commandOf(typed)).toEqual(command);
  });
});
