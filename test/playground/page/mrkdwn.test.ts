import { describe, expect, it } from 'vitest';
import { mrkdwnToRichText } from '../../../src/playground/page/text/mrkdwn.ts';

const text = (value: string, style?: object) => ({
  type: 'text',
  text: value,
  ...(style ? { style } : {}),
});
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });

describe('mrkdwn is read as Slack reads it', () => {
  it.each([
    ['plain words', [section(text('plain words'))]],
    ['*bold*', [section(text('bold', { bold: true }))]],
    ['_it_ ~no~', [section(text('it', { italic: true }), text(' '), text('no', { strike: true }))]],
    [
      '*bold _both_*',
      [section(text('bold ', { bold: true }), text('both', { bold: true, italic: true }))],
    ],
    ['2*3*4 and a_b_c', [section(text('2*3*4 and a_b_c'))]],
    ['* not bold *', [section(text('* not bold *'))]],
    ['**', [section(text('**'))]],
    ['*open\n*', [section(text('*open\n*'))]],
    ['`a*b*` c', [section(text('a*b*', { code: true }), text(' c'))]],
    ['`open', [section(text('`open'))]],
    ['R&amp;D &lt;b&gt;', [section(text('R&D <b>'))]],
    ['a &amp;lt; b', [section(text('a &lt; b'))]],
    ['&lt;!channel&gt; &lt;@U1&gt;', [section(text('<!channel> <@U1>'))]],
    ['<!channel>', [section({ type: 'broadcast', range: 'channel' })]],
    [
      '<@U12> in <#C34|general>',
      [
        section({ type: 'user', user_id: 'U12' }, text(' in '), {
          type: 'channel',
          channel_id: 'C34',
        }),
      ],
    ],
    [
      '<https://a.gov/x?a=1&amp;b=2|label &lt;1&gt;>',
      [section({ type: 'link', url: 'https://a.gov/x?a=1&b=2', text: 'label <1>' })],
    ],
    [
      '*<https://a.gov/a_b|JEDI>*',
      [section({ type: 'link', url: 'https://a.gov/a_b', text: 'JEDI', style: { bold: true } })],
    ],
    [
      'see https://a.gov/x.',
      [section(text('see '), { type: 'link', url: 'https://a.gov/x' }, text('.'))],
    ],
    ['<javascript:alert(1)|x>', [section(text('<javascript:alert(1)|x>'))]],
    ['a < b', [section(text('a < b'))]],
    [':tada: done', [section({ type: 'emoji', name: 'tada' }, text(' done'))]],
    ['arn:aws-us-gov:s3 at 16:30:45', [section(text('arn:aws-us-gov:s3 at 16:30:45'))]],
    [
      '<!date^1600000000^{date}|13 Sep 2020>',
      [section({ type: 'date', timestamp: 1600000000, format: '{date}', fallback: '13 Sep 2020' })],
    ],
    [
      'a\n&gt; b\n> c\nd',
      [
        section(text('a')),
        { type: 'rich_text_quote', elements: [text('b\nc')] },
        section(text('d')),
      ],
    ],
    [
      'x\n```\n*y* &amp;\n```\nz',
      [
        section(text('x')),
        { type: 'rich_text_preformatted', elements: [text('*y* &')] },
        section(text('z')),
      ],
    ],
    ['a ``` b', [section(text('a ``` b'))]],
    ['', []],
  ])('%j', (mrkdwn, expected) => {
    expect(mrkdwnToRichText(mrkdwn)).toEqual(expected);
  });

  it('leaves bare addresses alone in verbatim text', () => {
    expect(mrkdwnToRichText('see https://a.gov', { linkify: false })).toEqual([
      section(text('see https://a.gov')),
    ]);
  });
});
