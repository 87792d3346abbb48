import { nameToAsk, type Subject } from '../brief/find-subject.ts';
import type { BriefSituation } from '../brief/situation.ts';

type Unfound = Exclude<Subject, { readonly found: 'one' }>;

/** What to say where a brief cannot be made on a name, with what can be asked for instead. */
export function sayUnfound(topic: string, subject: Unfound, situation: BriefSituation): string {
  const quoted = JSON.stringify(topic);
  switch (subject.found) {
    case 'several':
      return `${quoted} can mean several things; name one:\n${offers(subject.entities, situation)}`;
    case 'none':
      return subject.near.length === 0
        ? `Nothing in the knowledge goes by ${quoted}. "govcloud ask" may find what it belongs to.\n`
        : `Nothing in the knowledge goes by ${quoted}. Did you mean:\n${offers(subject.near, situation)}`;
    case 'marked':
      return 'The topic carries classification markings. It was not looked up; name the thing without them.\n';
    default:
      throw new Error(`Unhandled: ${subject satisfies never}`);
  }
}

/** Which other things go by a name that one of them is called first. */
export function sayOthers(
  topic: string,
  entity: string,
  others: readonly string[],
  situation: BriefSituation,
): string {
  const name = situation.names.get(entity)?.name ?? entity;
  return `${JSON.stringify(topic)} is read as ${name} here; it can also mean:\n${offers(others, situation)}`;
}

function offers(entities: readonly string[], situation: BriefSituation): string {
  const commands = entities.map((id) => {
    const name = nameToAsk(id, situation);
    return `govcloud brief ${/^[\w./-]+$/.test(name) ? name : `"${name}"`}`;
  });
  const width = Math.max(0, ...commands.map(({ length }) => length));
  return entities
    .map((id, at) => {
      const definition = situation.names.get(id)?.definition ?? '';
      return `  ${(commands[at] ?? '').padEnd(width)}  ${definition}\n`;
    })
    .join('');
}
