import type { Filter } from './filter.ts';
import type { Tag } from './names/vocabulary.ts';
import type { Standing } from './offering.ts';
import type { OfferingQuestion } from './read-question.ts';
import type { Named } from './subjects.ts';

type Tags = ReadonlyMap<Tag, number>;

/** What stands behind the colon of tags of one kind: levels, models. */
const ofKind = (tags: Tags, kind: string): string[] =>
  [...tags.keys()].flatMap((tag) =>
    tag.startsWith(`${kind}:`) ? [tag.slice(kind.length + 1)] : [],
  );

/** The levels that a question names; "20x" beside "Moderate" is the 20x level. */
export function levelsOf(tags: Tags): string[] {
  const levels = ofKind(tags, 'level');
  if (!tags.has('20x')) return levels;
  return levels.map((level) =>
    level.startsWith('20x') || level === 'LI-SaaS' ? level : `20x ${level}`,
  );
}

/** The standing that a question names; null where it names none. */
export function standingOf(tags: Tags): Standing | null {
  if (tags.has('delisted') || tags.has('removed')) return 'delisted';
  if (tags.has('ready')) return 'ready';
  if (tags.has('process')) return 'in-process';
  return tags.has('authorized') || tags.has('authorizations') || tags.has('approved')
    ? 'authorized'
    : null;
}

/** What is on the Marketplace is more than what is authorized. */
function standingsOf(tags: Tags): Standing[] {
  const standing = standingOf(tags);
  if (standing !== null) return [standing];
  return tags.has('listed') ? ['authorized', 'in-process', 'ready'] : ['authorized'];
}

/** Which offerings a question asks for; what it does not say of their standing means authorized. */
export function filterOf({ tags, days }: OfferingQuestion, { assessors }: Named): Filter {
  const stage = ofKind(tags, 'stage')[0] ?? null;
  const models = ofKind(tags, 'model');
  return {
    levels: levelsOf(tags),
    is20x: tags.has('20x'),
    standings: stage === null ? standingsOf(tags) : [],
    stage,
    models,
    deployment: ofKind(tags, 'deployment')[0] ?? null,
    path: ofKind(tags, 'path')[0] ?? null,
    assessor: assessors[0] ?? null,
    days,
  };
}
