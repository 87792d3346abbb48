import type { Reply } from '../wording/reply.ts';
import type { ControlQuestion } from './read-question.ts';
import { sayAbsent } from './say-absent.ts';
import { sayControl, sayWithdrawn } from './say-control.ts';
import { sayCatalogueCount, sayCounts, sayWithdrawnCount } from './say-counts.ts';
import { sayDifference } from './say-difference.ts';
import { sayControlsIn, sayFamilies, sayFamily } from './say-lists.ts';
import { sayBaselinesOf, saySeveral, sayWhetherIn } from './say-membership.ts';
import { sayEnhancements, sayFamilyOf, sayRelated, sayWhetherRelated } from './say-relations.ts';
import type { Control, ControlTable } from './table.ts';

const COUNT = /\bhow many\b|\bnumber of\b|\bcounts?\b|\btotal\b/;
const FATE =
  /\bwithdr(?:aw|awn|ew)\b|\bretired\b|\bremoved\b|\bdeprecated\b|\bincorporated\b|\breplaced?\b|\bsuperseded\b|\bmerged\b|\bmoved\b|\bhappened\b|\bwent\b|\bin force\b|\bstill active\b/;
const DIFFERENCE =
  /\badd(?:s|ed|ing|itional)?\b|\bextra\b|\bmore\b|\bdiff(?:er|ers|erence|erences)?\b|\bdelta\b|\bcompar|\bvs\b|\bversus\b|\bbeyond\b|\bover\b|\bnot in\b|\bmissing\b/;
const ORDERED = /\bnot in\b|\bbut not\b|\bmissing\b/;
const ABOUT_CONTROLS =
  /\bcontrols?\b|\bbaselines?\b|\badd(?:s|ed|itional)?\b|\benhancements?\b|\bextra\b/;

/** What is said to a question that names controls. */
export function answerOnControls(question: ControlQuestion, table: ControlTable): Reply | null {
  const [firstId] = question.ids;
  if (firstId === undefined) return null;
  const controls = question.ids.flatMap((id) => table.get(id) ?? []);
  const [control, other] = controls;
  const absent = question.ids.find((id) => table.get(id) === null);
  if (control === undefined || (absent !== undefined && question.ids.length === 1))
    return sayAbsent(absent ?? firstId, table);
  const { rest, baselines } = question;
  const known = baselines.filter(({ id }) => table.baselines.some((each) => each.id === id));
  if (other !== undefined) {
    if (/\brelat/.test(rest) && controls.length === 2)
      return sayWhetherRelated(control, other, table);
    return saySeveral(controls, known, table);
  }
  return answerOnOne(control, { ...question, baselines: known }, table);
}

function answerOnOne(control: Control, question: ControlQuestion, table: ControlTable): Reply {
  const { rest, baselines, publisher } = question;
  if (/\brelat/.test(rest)) return sayRelated(control, table);
  if (/\benhancements?\b/.test(rest)) return sayEnhancements(control, baselines, table);
  if (FATE.test(rest)) return sayFate(control, rest, table);
  if (baselines.length > 0)
    return control.withdrawnInto === null
      ? sayWhetherIn(control, baselines, table)
      : yesNo(false, sayWithdrawn(control, table));
  if (/\bfamil/.test(rest)) return sayFamilyOf(control, table);
  if (/\bbaselines?\b|\blevels?\b|\blowest\b/.test(rest) || publisherAsked(question))
    return sayBaselinesOf(control, publisher, table);
  return sayControl(control, table);
}

/** "is ac-2 in fedramp": the publisher without a level. */
const publisherAsked = ({ publisher, rest }: ControlQuestion): boolean =>
  publisher === 'FedRAMP' &&
  /\bin\b|\brequire|\bneed|\bpart\b|\binclude|\bapply|\bapplies/.test(rest);

function sayFate(control: Control, rest: string, table: ControlTable): Reply {
  const isAskedWhether = /^(?:is|was|are|were|has|did)\b/.test(rest);
  if (control.withdrawnInto !== null) {
    const reply = sayWithdrawn(control, table);
    return isAskedWhether ? yesNo(!/\bforce\b|\bactive\b/.test(rest), reply) : reply;
  }
  const name = table.named(control.id);
  return {
    ...sayControl(control, table),
    intent: 'yes-no',
    headline: /\bforce\b|\bactive\b/.test(rest)
      ? `Yes: ${name} is in force in NIST SP 800-53 Rev. 5.`
      : `No: ${name} is not withdrawn; it is in force in NIST SP 800-53 Rev. 5.`,
    table: null,
  };
}

const yesNo = (isYes: boolean, reply: Reply): Reply => ({
  ...reply,
  intent: 'yes-no',
  headline: `${isYes ? 'Yes' : 'No'}: ${reply.headline}`,
});

/** What is said to a question on baselines, families and counts, which names no control. */
export function answerOnBaselines(question: ControlQuestion, table: ControlTable): Reply | null {
  const { rest, family, baselines, publisher } = question;
  const known = baselines.filter(({ id }) => table.baselines.some((each) => each.id === id));
  const isOnControls = ABOUT_CONTROLS.test(rest) || family !== null;
  const isAcross =
    new Set(known.map((each) => each.publisher)).size === 2 && question.isPublisherSaid;
  if (known.length >= 2 && DIFFERENCE.test(rest) && (isOnControls || isAcross)) {
    const reply = sayDifference(known, ORDERED.test(rest), family, table);
    if (reply !== null) return reply;
  }
  if (/\bfamil(?:y|ies)\b/.test(rest) && family === null)
    return known.length === 0 && publisher !== 'FedRAMP' && /\bfamilies\b/.test(rest)
      ? sayFamilies(table)
      : null;
  if (!isOnControls) return null;
  if (FATE.test(rest)) return known.length === 0 ? sayWithdrawnCount(family, table) : null;
  const ofPublisher = table.baselines.filter((each) => each.publisher === publisher);
  if (COUNT.test(rest)) {
    const counted =
      /\benhancements?\b/.test(rest) && !/\bcontrols?\b/.test(rest) ? 'enhancements' : 'controls';
    if (known.length > 0) return sayCounts(counted, known, family, table);
    return publisher === 'FedRAMP'
      ? sayCounts(counted, ofPublisher, family, table)
      : sayCatalogueCount(family, table);
  }
  if (known.length > 0)
    return /\bcontrols?\b|\benhancements?\b/.test(rest) || family !== null
      ? sayControlsIn(known, family, table)
      : null;
  return family === null ? null : sayFamily(family, table);
}
