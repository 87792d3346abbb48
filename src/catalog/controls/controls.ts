import type { Catalog } from '../catalog.ts';
import type { CatalogFile } from '../catalog-file.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { lookUpOf } from '../wording/reply.ts';
import { answerOnBaselines, answerOnControls } from './answer.ts';
import { controlLabel } from './control-id.ts';
import { findByTitle, isAskedByTitle } from './find-by-title.ts';
import { type ControlQuestion, maySpeakOfControls, readControlQuestion } from './read-question.ts';
import { sayMembership } from './say-baselines.ts';
import { sayControl } from './say-control.ts';
import { sayFound } from './say-lists.ts';
import { saySeveral, sayWhetherIn } from './say-membership.ts';
import { ControlTable } from './table.ts';

/** CMMC, SP 800-171 and Revision 4 are asked of other tables, or of none. */
const NOT_OURS = /\bcmmc\b|\b171\b|800171|\brev(?:ision)?\.? ?4\b|\br4\b|\bksis?\b/;
/** A question that leaves out what the one before named. */
const GOES_ON =
  /^(?:and|also|what about|how about|or)\b|\b(?:it|that one|this one|this control|that control)\b/;

/** NIST SP 800-53's controls, their baselines and families. */
export const controls: Domain = {
  name: 'controls',
  open: (catalog: Catalog) => {
    const file = catalog.table('nist-800-53');
    return file === null ? null : openControls(file);
  },
};

/** The table is made when a question first has something of this domain: most have nothing. */
function openControls(file: CatalogFile): OpenDomain {
  let made: ControlTable | null = null;
  const tableOf = (): ControlTable => {
    made ??= new ControlTable(file);
    return made;
  };
  return {
    lookUp: (question) => {
      const texts = [question.text, question.history.at(-1) ?? ''];
      return texts.some(maySpeakOfControls) ? lookUp(question, tableOf()) : null;
    },
    *records(): Iterable<CatalogRecord> {
      const table = tableOf();
      for (const control of table.controls) {
        const { headline, points = [] } = sayControl(control, table);
        yield {
          id: `control:${control.id}`,
          topic: 'controls',
          text: [
            headline,
            ...(control.withdrawnInto === null ? sayMembership(control, table) : points),
          ].join(' '),
          aliases: [control.label, control.id, control.title],
          date: table.edition.date,
          edition: table.edition,
        };
      }
    },
  };
}

function lookUp({ text, history }: LookUpQuestion, table: ControlTable): LookUp | null {
  const question = withTurnBefore(text, history, table);
  if (question === null) return null;
  const { ids, left } = question;
  if (ids.length > 0) {
    const isElsewhere = NOT_OURS.test(text);
    const isPlaced = left.length === 0 && !isElsewhere;
    const reply = answerOnControls(isPlaced ? question : bare(question), table);
    if (reply === null) return null;
    // A number that no control has, in a question with strange words, is a number of something else.
    const isAbsent = ids.every((id) => table.get(id) === null);
    if (isAbsent && !isPlaced) return null;
    const isOnlyNamed = question.rest === '' && question.baselines.length === 0 && ids.length === 1;
    return lookUpOf(
      reply,
      table.edition,
      isPlaced && !(isOnlyNamed && !isAbsent) ? 'asked' : 'named',
    );
  }
  if (NOT_OURS.test(text)) return null;
  if (left.length === 0) {
    const reply = answerOnBaselines(question, table);
    if (reply !== null) return lookUpOf(reply, table.edition);
  }
  const found = findByTitle(text, question.rest, table);
  const [only, second] = found;
  if (only === undefined) return null;
  const { baselines } = question;
  const isWhether = baselines.length > 0 && /^(?:is|are|does|do)\b/.test(text);
  const reply =
    second === undefined
      ? isWhether
        ? sayWhetherIn(only, baselines, table)
        : sayControl(only, table)
      : isWhether
        ? saySeveral(found, baselines, table)
        : sayFound(found, table);
  return lookUpOf(
    { ...reply, confidence: 0.85 },
    table.edition,
    isAskedByTitle(text) ? 'asked' : 'named',
  );
}

/** The question, with the controls of the turn before where it goes on about them. */
function withTurnBefore(
  text: string,
  history: readonly string[],
  table: ControlTable,
): ControlQuestion | null {
  const question = readControlQuestion(text, table.families);
  const before = history.at(-1);
  if ((question?.ids.length ?? 0) > 0 || before === undefined || !GOES_ON.test(text))
    return question;
  const earlier = readControlQuestion(before, table.families);
  const [id] = earlier?.ids ?? [];
  if (id === undefined) return question;
  const again = readControlQuestion(`${text} ${controlLabel(id).toLowerCase()}`, table.families);
  if (again === null || again.left.length > 0) return question;
  const isSaid = again.isPublisherSaid || earlier?.isPublisherSaid !== true;
  return {
    ...again,
    rest: again.rest.replace(/^(?:and|also|or)\b/, '').trim(),
    baselines: isSaid
      ? again.baselines
      : again.baselines.filter((each) =>
          earlier.baselines.some(({ publisher }) => publisher === each.publisher),
        ),
  };
}

/** What a question names, without what it may ask: some of its words are strange here. */
const bare = (question: ControlQuestion): ControlQuestion => ({
  ...question,
  rest: '',
  baselines: [],
  publisher: null,
});
