import type { Catalog } from '../catalog.ts';
import type { CatalogRecord, Domain, LookUp, LookUpQuestion, OpenDomain } from '../look-up.ts';
import { lookUpOf } from '../wording/reply.ts';
import { answerOnIds, answerOnLists, answerOnRulesets, findByName, findTerm } from './answer.ts';
import { readRuleQuestion } from './read-question.ts';
import { sayFound } from './say-lists.ts';
import { sayCard } from './say-rule.ts';
import { RuleTable } from './table.ts';

/** FedRAMP's Consolidated Rules: definitions, rules and Key Security Indicators. */
export const rules: Domain = {
  name: 'rules',
  open: (catalog: Catalog) => {
    const file = catalog.table('fedramp-rules');
    return file === null ? null : openRules(new RuleTable(file));
  },
};

function openRules(table: RuleTable): OpenDomain {
  return {
    lookUp: (question) => lookUp(question, table),
    *records(): Iterable<CatalogRecord> {
      for (const rule of table.all) {
        const { headline, points = [] } = sayCard(rule, table);
        yield {
          id: `rule:${rule.id}`,
          topic: 'rules',
          text: [headline, ...points].join(' '),
          aliases: [rule.id, rule.name, ...(rule.terms ?? [])],
          date: table.edition.date,
          edition: table.edition,
        };
      }
    },
  };
}

function lookUp({ text }: LookUpQuestion, table: RuleTable): LookUp | null {
  const question = readRuleQuestion(text, table);
  if (question === null) return null;
  const { ids, left } = question;
  const isPlaced = left.length === 0;
  if (ids.length > 0) {
    const isAbsent = ids.every((id) => table.get(id) === null);
    if (isAbsent && !isPlaced) return null;
    const reply = answerOnIds(isPlaced ? question : { ...question, rest: '' }, table);
    if (reply === null) return null;
    return lookUpOf(reply, table.edition, isPlaced ? 'asked' : 'named');
  }
  if (isPlaced) {
    const reply = answerOnRulesets(question, table) ?? answerOnLists(question, table);
    if (reply !== null) return lookUpOf(reply, table.edition);
  }
  const term = findTerm(question, table);
  if (term !== null) return lookUpOf({ ...sayCard(term, table), confidence: 0.9 }, table.edition);
  const found = findByName(question, table);
  const [only, second] = found;
  if (only === undefined) return null;
  const reply = second === undefined ? sayCard(only, table) : sayFound(found, table);
  return lookUpOf({ ...reply, confidence: 0.85 }, table.edition);
}
