import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/slack/mention.ts';

describe('the question in a text', () => {
  it.each([
    ['<@U0BOT> jedi', 'jedi'],
    ['<@U0BOT>: jedi', 'jedi'],
    ['jedi <@U0BOT>', 'jedi'],
    ['hey <@U0BOT> what is jedi?', 'hey what is jedi?'],
    ['<@U0BOT|govcloud> jedi', 'jedi'],
    ['<@U0BOT>', ''],
    ['<@U0BOT> <@U0BOT>  ', ''],
    ['', ''],
    ['what does <@U0ANA> say?', 'what does @U0ANA say?'],
    ['what does <@U0ANA|ana> say?', 'what does @ana say?'],
    ['<#C01|general> and <#C02>', '#general and #C02'],
    ['<!here> <!channel|channel> <!subteam^S1|@ops> jedi', '@here channel @ops jedi'],
    ['<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
    ['see <https://example.gov/a?x=1&amp;y=2>', 'see https://example.gov/a?x=1&y=2'],
    ['is <https://example.gov|this page> right', 'is this page right'],
    ['<mailto:a@example.gov|a@example.gov>', 'a@example.gov'],
    ['R&amp;D &lt;b&gt; &amp;lt;', 'R&D <b> &lt;'],
    ['il4\tvs\u00a0il5', 'il4 vs il5'],
    ['two\nlines', 'two\nlines'],
    ['a < b', 'a < b'],
  ])('%j is %j', (text, question) => expect(questionIn(text, 'U0BOT')).toBe(question));

  it('keeps the mention as a word while it is not known who the bot is', () =>
    expect(questionIn('<@U0BOT> jedi', undefined)).toBe('@U0BOT jedi'));

  it('is read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(questionIn(text, 'U0BOT')).not.toMatch(/^\s|\s$/);
      }),
    );
  });
});
