import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { counted } from '../../knowledge/counted.ts';
import { type Coverage, coverageOf, numberOf } from '../../knowledge/coverage.ts';
import type { Article } from '../../knowledge/schema/article.ts';
import type { Command } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud coverage

Prints each sentence of the article that the fact base began from, as PARAGRAPH.SENTENCE, with the
facts that cover it, and ends with the share. Exit status 1 where a sentence has no fact, or a fact
names a sentence that is not there.
`;

export const command: Command = {
  name: 'coverage',
  summary: 'Show which facts cover which sentence of the first article',
  usage,
  async run(args, io) {
    const { positionals } = readArgs(args, {});
    refusePositionals(positionals);
    const [{ loadKnowledge }, { readArticle }] = await Promise.all([
      import('../../knowledge/load.ts'),
      import('../../knowledge/read/read-article.ts'),
    ]);
    const folders = knowledgeFolders(io);
    const article = readArticle(folders);
    const { facts } = await loadKnowledge(folders, { cacheFolder: cacheFolder(io) });
    const coverage = coverageOf(article, facts);
    await write(io.stdout, `${heading(article)}\n\n${print(coverage)}`);
    return coverage.share === 1 && coverage.strays.length === 0 ? 0 : 1;
  },
};

const heading = ({ title, publisher, date }: Article) => `${title} (${publisher}, ${date})`;

function print({ sentences, strays, share }: Coverage): string {
  const lines = sentences.map(({ place, topic, facts }) => {
    const ids = facts.length === 0 ? `no fact yet (${topic})` : facts.join(', ');
    return `${numberOf(place).padStart(5)}  ${ids}`;
  });
  const wrong = strays.map(
    ({ fact, place }) =>
      `${fact} names sentence ${numberOf(place)}, which the article does not have`,
  );
  const covered = sentences.filter(({ facts }) => facts.length > 0).length;
  // Rounded down, so that 100 % means all of them.
  const percent = Math.floor(share * 1000) / 10;
  const end = `${covered} of ${counted(sentences.length, 'sentence')} covered: ${percent} %`;
  return [...lines, '', ...(wrong.length > 0 ? [...wrong, ''] : []), end, ''].join('\n');
}
