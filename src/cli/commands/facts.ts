import type { CatalogRecord } from '../../catalog/look-up.ts';
import { cacheFolder, knowledgeFolders } from '../../config/knowledge-place.ts';
import type { Entity } from '../../knowledge/schema/entity.ts';
import type { TopicFact } from '../../knowledge/types.ts';
import { type Command, UsageError } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud facts --jsonl

Writes every fact, and every record of the catalogue, as a JSON object on a line of its own:
  id, topic, text, questions, aliases, date, asOf, status, sources

  --jsonl  JSON Lines, the only form there is
`;

export const command: Command = {
  name: 'facts',
  summary: 'Write every fact, for programs (--jsonl)',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, { jsonl: { type: 'boolean' } });
    refusePositionals(positionals);
    if (values.jsonl !== true) throw new UsageError('add --jsonl');
    const { loadKnowledge } = await import('../../knowledge/load.ts');
    const knowledge = await loadKnowledge(knowledgeFolders(io), { cacheFolder: cacheFolder(io) });
    const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
    for (const fact of knowledge.facts)
      await write(io.stdout, `${JSON.stringify(toRecord(fact, entities))}\n`);
    const [{ openDomains }, { Catalog }] = await Promise.all([
      import('../../catalog/domains.ts'),
      import('../../catalog/catalog.ts'),
    ]);
    const catalog = new Catalog(new Map(Object.entries(knowledge.catalog ?? {})));
    for (const domain of openDomains(catalog))
      for (const record of domain.records())
        await write(io.stdout, `${JSON.stringify(fromCatalog(record))}\n`);
    return 0;
  },
};

/** A record of the catalogue in the same form; it holds for its edition's day. */
function fromCatalog({ id, topic, text, aliases, date, edition }: CatalogRecord) {
  return {
    id,
    topic,
    text,
    questions: [],
    aliases,
    date,
    asOf: edition.date,
    status: 'current',
    sources: [
      {
        title: edition.title,
        publisher: edition.publisher,
        date: edition.date,
        url: edition.url,
      },
    ],
  };
}

function toRecord(fact: TopicFact, entities: ReadonlyMap<string, Entity>) {
  const names = fact.entities.flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const { name, fullName, abbreviations = [], aliases = [] } = entity;
    return [name, ...(fullName === undefined ? [] : [fullName]), ...abbreviations, ...aliases];
  });
  return {
    id: fact.id,
    topic: fact.topic,
    text: [fact.claim, ...(fact.steps ?? []).map(({ do: step }) => step), fact.detail ?? '']
      .filter((part) => part !== '')
      .join(' '),
    questions: fact.questions.map((each) => (typeof each === 'string' ? each : each.ask)),
    aliases: [...new Set(names)],
    date: fact.date ?? null,
    asOf: fact.asOf,
    status: fact.status,
    sources: fact.sources.map(({ title, publisher, date, url }) => ({
      title,
      publisher,
      date: date ?? null,
      url: url ?? null,
    })),
  };
}
