import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { briefSituation } from '../../src/brief/situation.ts';
import { renderBriefMarkdown } from '../../src/render/brief-markdown.ts';
import { markedUpBrief } from '../support/marked-up-brief.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const situation = briefSituation(await smallKnowledge(), '2023-02-01', null);

describe('a brief as Markdown', () => {
  it.each(['otter', 'heron', 'tide-2', 'globex'])('of %s reads as one page', async (entity) => {
    const text = renderBriefMarkdown(brief(entity, situation));
    await expect(text).toMatchFileSnapshot(`snapshots/brief-${entity}.md.txt`);
  });

  it('says for which day it was written, where that is past', () => {
    const then = briefSituation(situation.knowledge, '2023-02-01', '2020');
    const text = renderBriefMarkdown(brief('otter', then));
    expect(text).toContain('Contract · brief of 1 February 2023, as of 2020');
    expect(text).not.toContain('6 July 2021');
  });

  it('takes no mark in a fact for its own', async () => {
    await expect(renderBriefMarkdown(markedUpBrief())).toMatchFileSnapshot(
      'snapshots/brief-marks.md.txt',
    );
  });

  it('leaves no mark in a text that is not escaped', () => {
    const text = renderBriefMarkdown(markedUpBrief()).replaceAll(/\(<https:[^>]*>\)/g, '()');
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)`|(?<!\\)_|(?<!\\)~|^- 1\. |^- # /m);
    for (const line of text.split('\n').filter((each) => each.startsWith('|')))
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});
