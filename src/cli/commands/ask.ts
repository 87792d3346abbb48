import type { Answering } from '../answering.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { openAnswering } from '../open-answering.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { readAsOf } from '../read-as-of.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud ask QUESTION... [--json] [--as-of DATE]
       govcloud ask --jsonl [--as-of DATE]

Prints the answer as text. A question that begins with a hyphen goes behind "--".

  --json        the whole answer as JSON
  --as-of DATE  answer as one would have on that date: YYYY, YYYY-MM or YYYY-MM-DD
  --jsonl       read {"id","q","history"?,"asOf"?} from standard input, an object a line, and write
                {"id","outcome","text","facts","sources","confidence","ms"} for each in that order;
                a line that is not valid gives {"id":null,"error"} and exit status 1 at the end
`;

/** `ask`, with what answers given by the caller. */
export function createAskCommand(open: (io: Io) => Promise<Answering>): Command {
  return {
    name: 'ask',
    summary: 'Answer a question',
    usage,
    async run(args, io) {
      const { values, positionals } = readArgs(args, {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        'as-of': { type: 'string' },
      });
      const asOf = await readAsOf(values['as-of']);
      if (values.jsonl === true) {
        if (values.json === true) throw new UsageError('give --json or --jsonl, not both');
        refusePositionals(positionals);
        const { askLines } = await import('../ask-lines.ts');
        return (await askLines(await open(io), asOf, io)) ? 0 : 1;
      }
      const question = positionals.join(' ').trim();
      if (question === '') throw new UsageError('give a question, for example: govcloud ask jedi');
      const { ask, renderText } = await open(io);
      const answer = ask(question, { asOf });
      const text = values.json === true ? JSON.stringify(answer, null, 2) : renderText(answer);
      await write(io.stdout, `${text.trimEnd()}\n`);
      return 0;
    },
  };
}

export const command: Command = createAskCommand(openAnswering);
