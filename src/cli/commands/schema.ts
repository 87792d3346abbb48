import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { knowledgeFolders } from '../../config/knowledge-place.ts';
import { type Command, UsageError } from '../command.ts';
import { readArgs, refusePositionals } from '../read-args.ts';
import { write } from '../write.ts';

const usage = `
Usage: govcloud schema [--out FOLDER]

Writes JSON Schema for the knowledge files, by which editors complete and check them. A file names
its schema in its first line, for example:
  # yaml-language-server: $schema=../schema/facts.schema.json

  --out FOLDER  where to (default: schema/ in the first knowledge folder)
`;

export const command: Command = {
  name: 'schema',
  summary: 'Write JSON Schema of the knowledge files, for editors',
  usage,
  async run(args, io) {
    const { values, positionals } = readArgs(args, { out: { type: 'string' } });
    refusePositionals(positionals);
    const [first = 'knowledge'] = knowledgeFolders(io);
    const out = resolve(io.cwd, values.out ?? join(first, 'schema'));
    const { jsonSchemaFiles } = await import('../../knowledge/json-schema.ts');
    try {
      mkdirSync(out, { recursive: true });
      for (const [name, text] of jsonSchemaFiles()) {
        writeFileSync(join(out, name), text);
        await write(io.stdout, `${join(out, name)}\n`);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`${out} cannot be written (${code}); give another folder with --out`);
    }
    return 0;
  },
};
