import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import { fieldName, subjectOf } from '../read/field-name.ts';
import type { KnowledgeSource } from '../read/read-knowledge.ts';
import type { Finding, LintContext } from './rule.ts';
import { calendarDays } from './rules/calendar-days.ts';
import { copiedClaims } from './rules/copied-claims.ts';
import { dates } from './rules/dates.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { equalQuestions } from './rules/equal-questions.ts';
import { nearDuplicates } from './rules/near-duplicates.ts';
import { sharedAliases } from './rules/shared-aliases.ts';
import { succession } from './rules/succession.ts';
import { undatedSources } from './rules/undated-sources.ts';
import { unknownEntities } from './rules/unknown-entities.ts';
import { unknownFacts } from './rules/unknown-facts.ts';
import { unusedEntities } from './rules/unused-entities.ts';
import { yesNoQuestions } from './rules/yes-no-questions.ts';

/** What answering relies on: knowledge that breaks one of these is not loaded at all. */
const INTEGRITY_RULES = [
  calendarDays,
  duplicateIds,
  unknownEntities,
  unknownFacts,
  succession,
  sharedAliases,
];

/** What a curator wants to know besides. */
const EDITING_RULES = [
  dates,
  yesNoQuestions,
  equalQuestions,
  nearDuplicates,
  unusedEntities,
  copiedClaims,
  undatedSources,
];

/** Problems that make the knowledge unusable: those of reading, then those of the whole. */
export function checkIntegrity(source: KnowledgeSource): Problem[] {
  if (!source.complete) return [...source.problems];
  const findings = INTEGRITY_RULES.flatMap((rule) => [...rule(source)]);
  return [...source.problems, ...findings.map((finding) => toProblem(finding, source))];
}

/** Every problem, those of good editing included. */
export function lint(source: KnowledgeSource, context: LintContext): Problem[] {
  const integrity = checkIntegrity(source);
  if (!source.complete) return integrity;
  const findings = EDITING_RULES.flatMap((rule) => [...rule(source, context)]);
  return [...integrity, ...findings.map((finding) => toProblem(finding, source))];
}

function toProblem({ item, path, seen, value, fix }: Finding, source: KnowledgeSource): Problem {
  return {
    ...source.places.of(item, path),
    subject: subjectOf(item),
    field: fieldName(path),
    seen: seen ?? show(value),
    fix,
  };
}
