import { describe, expect, it } from 'vitest';
import { createAskCommand } from '../../src/cli/commands/ask.ts';
import { fakeAnswering } from './support/fake-answering.ts';
import { only, run } from './support/run.ts';

const withFake = (answering = fakeAnswering()) => only(createAskCommand(async () => answering));

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('ask', () => {
  it('prints the answer as text, the words of the question joined', async () => {
    const { status, out } = await run(withFake(), ['ask', 'who', 'won', 'jedi?']);
    expect(out).toBe('About who won jedi?.\n[1] A page\n');
    expect(status).toBe(0);
  });

  it('prints the whole answer with --json', async () => {
    const { out } = await run(withFake(), ['ask', 'jedi', '--json']);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'answer', asOf: '2021', facts: ['jedi'] });
  });

  it('hands the date of --as-of on', async () => {
    const answering = fakeAnswering();
    await run(withFake(answering), ['ask', '--as-of', '2020-03', 'jedi']);
    expect(answering.asked).toEqual([['jedi', { asOf: '2020-03' }]]);
  });

  it('takes a question that begins with a hyphen behind --', async () => {
    const { out } = await run(withFake(), ['ask', '--', '--help me']);
    expect(out).toContain('About --help me.');
  });

  it.each([
    [['ask'], 'give a question'],
    [['ask', '  '], 'give a question'],
    [['ask', '--as-of', 'July', 'jedi'], '--as-of is "July"; write YYYY, YYYY-MM or YYYY-MM-DD'],
    [['ask', '--jsno', 'jedi'], '--jsno is not an option; did you mean --json?'],
    [['ask', 'jedi', '--as-of'], "Option '--as-of <value>' argument missing"],
    [['ask', '--json', '--jsonl'], 'give --json or --jsonl, not both'],
    [['ask', '--jsonl', 'jedi'], 'takes no argument, but got "jedi"'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, out, err } = await run(withFake(), args);
    expect(err).toContain(message);
    expect(err).toContain('Usage: govcloud ask QUESTION');
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('ask --jsonl', () => {
  const jsonl = (input: string | Buffer | Buffer[], answering = fakeAnswering()) =>
    run(withFake(answering), ['ask', '--jsonl'], { input });

  it('writes exactly the fields of the contract', async () => {
    const { out, status } = await jsonl('{"id":"1","q":"jedi"}\n');
    const [record] = records(out);
    expect(Object.keys(record ?? {})).toEqual([
      'id',
      'outcome',
      'text',
      'facts',
      'sources',
      'confidence',
      'ms',
    ]);
    expect(record).toMatchObject({ id: '1', text: 'About jedi.\n[1] A page\n', facts: ['jedi'] });
    expect(record?.ms).toBeGreaterThanOrEqual(0);
    expect(status).toBe(0);
  });

  it('hands history and the date on', async () => {
    const answering = fakeAnswering();
    const line = { id: 1, q: 'and when?', history: ['jedi'], asOf: '2021-07' };
    await jsonl(JSON.stringify(line), answering);
    expect(answering.asked).toEqual([['and when?', { history: ['jedi'], asOf: '2021-07' }]]);
  });

  it('keeps the order, goes on after bad lines and ends with status 1', async () => {
    const { out, status } = await jsonl('{"id":"a","q":"x"}\n{"id":\n{"id":"b","q":"y"}\n');
    expect(records(out).map(({ id }) => id)).toEqual(['a', null, 'b']);
    expect(status).toBe(1);
  });

  it.each([
    ['nonsense', 'line 1: not JSON'],
    ['[]', 'line 1: a line is an object'],
    ['TOP SECRET//SI', 'line 1: not JSON; a line is an object: {"id": "1", "q": "jedi"}'],
    ['{"q":"x"}', 'line 1: id: give an id, text or a number'],
    ['{"id":"a"}', 'line 1: q: give the question as text'],
    ['{"id":"a","q":5}', 'line 1: q: give the question as text'],
    ['{"id":"a","q":"x","history":"jedi"}', 'line 1: history: history is a list of questions'],
    ['{"id":"a","q":"x","asOf":"July 2021"}', 'line 1: asOf: write a date as YYYY'],
    ['{"id":"a","q":"break"}', 'line 1: the question could not be answered'],
  ])('answers %s with an error', async (line, error) => {
    const { out, status } = await jsonl(`${line}\n`);
    expect(records(out)).toEqual([{ id: null, error: expect.stringContaining(error) }]);
    expect(out).not.toContain('SECRET');
    expect(status).toBe(1);
  });

  it.each([
    ['no line at all', '', 0],
    ['blank lines', '\n  \n', 0],
    ['a last line without its end', '{"id":"a","q":"x"}', 1],
    ['line ends of Windows', '{"id":"a","q":"x"}\r\n{"id":"b","q":"y"}\r\n', 2],
  ])('reads %s', async (_, input, count) => {
    const { out, status } = await jsonl(input);
    expect(out === '' ? 0 : records(out).length).toBe(count);
    expect(status).toBe(0);
  });

  it('puts characters together that arrive in pieces', async () => {
    const bytes = Buffer.from('{"id":"é","q":"¿jedi?"}\n');
    const { out } = await jsonl([...bytes].map((byte) => Buffer.from([byte])));
    expect(records(out)[0]).toMatchObject({ id: 'é', text: expect.stringContaining('¿jedi?') });
  });

  it('reports bytes that are no text, and lines beyond a megabyte', async () => {
    const long = `{"id":"a","q":"${'x'.repeat(1_100_000)}"}\n`;
    const { out } = await jsonl([Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(long)]);
    expect(records(out)).toEqual([
      { id: null, error: 'line 1: not UTF-8 text' },
      { id: null, error: expect.stringContaining('line 2: 1100017 bytes long') },
    ]);
  });
});
