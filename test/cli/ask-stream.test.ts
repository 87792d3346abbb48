import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { askLines } from '../../src/cli/ask-lines.ts';
import { fakeAnswering } from './support/fake-answering.ts';

describe('ask --jsonl as a stream', () => {
  it('answers a line before the next one is there', async () => {
    const answers: string[] = [];
    let answered = () => {};
    const stdout = new Writable({
      write(chunk, _, done) {
        answers.push(String(chunk));
        answered();
        done();
      },
    });
    async function* conversation() {
      for (const q of ['first', 'second']) {
        const heard = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield Buffer.from(`${JSON.stringify({ id: q, q })}\n`);
        await heard;
      }
    }
    await askLines(fakeAnswering(), null, { stdin: Readable.from(conversation()), stdout });
    expect(answers).toHaveLength(2);
  });

  it('takes no more than it can write: a slow reader holds 100,000 lines back', async () => {
    const total = 100_000;
    let read = 0;
    let written = 0;
    let widest = 0;
    const stdout = new Writable({
      highWaterMark: 4_096,
      write(_, __, done) {
        written += 1;
        widest = Math.max(widest, read - written);
        setImmediate(done);
      },
    });
    function* lines() {
      for (read = 1; read <= total; read++) yield Buffer.from(`{"id":${read},"q":"x"}\n`);
    }
    const stdin = Readable.from(lines(), { highWaterMark: 16 });
    await askLines(fakeAnswering(), null, { stdin, stdout });
    await finished(stdout.end());
    expect(written).toBe(total);
    expect(widest).toBeLessThan(200);
  });
});
