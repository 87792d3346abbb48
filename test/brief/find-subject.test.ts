import { describe, expect, it } from 'vitest';
import { findSubject, nameToAsk } from '../../src/brief/find-subject.ts';
import { briefSituation } from '../../src/brief/situation.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const situation = briefSituation(await smallKnowledge(), '2023-02-01', null);

describe('what a brief is asked on', () => {
  it.each([
    ['its name', 'OTTER', 'otter'],
    ['its full name', 'open tidal transport', 'otter'],
    ['an alias', 'the otter deal', 'otter'],
    ['a known misspelling', 'herron', 'heron'],
    ['a slip', 'initehc', 'initech'],
    ['its id', 'tide-2', 'tide-2'],
    ['its name with its kind', 'the HERON contract', 'heron'],
    ['a shared name that the words beside it decide', 'HB beach', 'happy-bay'],
  ])('is found by %s', (_, text, entity) => {
    expect(findSubject(text, situation)).toEqual({ found: 'one', entity, others: [] });
  });

  it.each([
    ['a name that two things share', 'HB', ['harbour', 'happy-bay']],
    ['two names', 'otter vs heron', ['otter', 'heron']],
    ['a topic about several', 'tests/ferries', ['otter', 'heron', 'acme', 'harbour', 'happy-bay']],
  ])('is offered for %s', (_, text, entities) => {
    const subject = findSubject(text, situation);
    expect(subject.found).toBe('several');
    expect(subject.found === 'several' ? subject.entities.toSorted() : []).toEqual(
      entities.toSorted(),
    );
  });

  it.each([
    ['a name with more behind it', 'OTTER 3', ['otter']],
    ['a question about a thing', 'otter price', ['otter']],
    ['part of a name', 'harbor bord', ['harbour']],
    ['what is like nothing', 'zzyzx quux', []],
    ['nothing', '', []],
  ])('is not guessed for %s', (_, text, near) => {
    expect(findSubject(text, situation)).toEqual({ found: 'none', near });
  });

  it('is not looked up where the text carries markings', () => {
    expect(findSubject('SECRET//NOFORN otter', situation)).toEqual({ found: 'marked' });
  });

  it('can be asked for under a name that means it alone', () => {
    const names = [...situation.names.keys()];
    for (const id of names)
      expect(findSubject(nameToAsk(id, situation), situation)).toMatchObject({ entity: id });
  });
});
