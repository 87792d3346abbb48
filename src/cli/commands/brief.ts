import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BriefSituation } from '../../brief/situation.ts';
import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import { findPreparation } from '../../config/preparation.ts';
import type { PartialDate } from '../../knowledge/schema/partial-date.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { readArgs } from '../read-args.ts';
import { readAsOf } from '../read-as-of.ts';
import { readDay } from '../read-day.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud brief TOPIC [--html] [--as-of DATE] [--out FILE]

Writes one page on a thing as Markdown: what it is, where it stands, figures, who, timeline, what
changed, comparisons, open questions and sources. Nothing is in it that no fact says. Exit status 1
where nothing goes by the name or several things do; those are then offered.

  TOPIC         any name of the thing, or a topic's path such as contracts/jwcc
  --html        one HTML file instead, which needs nothing else: to read, print or send
  --as-of DATE  as one would have written it on that date: YYYY, YYYY-MM or YYYY-MM-DD
  --out FILE    write it there; a name that ends in .html asks for HTML
`;

/** `brief`, made for the day given, YYYY-MM-DD. */
export function createBriefCommand(today: () => string): Command {
  return {
    name: 'brief',
    summary: 'Write a one-page brief on a thing (Markdown or HTML)',
    usage,
    async run(args, io) {
      const { values, positionals } = readArgs(args, {
        html: { type: 'boolean' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
      });
      const topic = positionals.join(' ').trim();
      if (topic === '') throw new UsageError('name the thing, for example: govcloud brief jedi');
      const asOf = await readAsOf(values['as-of']);
      const [situation, { brief }, { findSubject }, { sayOthers, sayUnfound }] = await Promise.all([
        openSituation(io, today(), asOf),
        import('../../brief/brief.ts'),
        import('../../brief/find-subject.ts'),
        import('../brief-subject.ts'),
      ]);
      const subject = findSubject(topic, situation);
      if (subject.found !== 'one') {
        await write(io.stderr, sayUnfound(topic, subject, situation));
        return 1;
      }
      if (subject.others.length > 0)
        await write(io.stderr, sayOthers(topic, subject.entity, subject.others, situation));
      const asHtml = values.html === true || /\.html?$/i.test(values.out ?? '');
      const text = await rendererFor(asHtml).then((render) =>
        render(brief(subject.entity, situation)),
      );
      if (values.out === undefined) await write(io.stdout, text);
      else await write(io.stdout, `wrote ${save(values.out, text, io)}\n`);
      return 0;
    },
  };
}

export const command: Command = createBriefCommand(() => readDay('today', undefined));

async function openSituation(
  io: Io,
  today: string,
  asOf: PartialDate | null,
): Promise<BriefSituation> {
  const [{ loadKnowledge }, { briefSituation }] = await Promise.all([
    import('../../knowledge/load.ts'),
    import('../../brief/situation.ts'),
  ]);
  const options = { cacheFolder: cacheFolder(io), preparation: findPreparation() };
  return briefSituation(await loadKnowledge(knowledgeFolders(io), options), today, asOf);
}

async function rendererFor(asHtml: boolean) {
  return asHtml
    ? (await import('../../render/brief-html.ts')).renderBriefHtml
    : (await import('../../render/brief-markdown.ts')).renderBriefMarkdown;
}

function save(file: string, text: string, { cwd }: Io): string {
  const place = resolve(cwd, file);
  try {
    writeFileSync(place, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${file} cannot be written (${code}); give another file with --out`);
  }
  return place;
}
