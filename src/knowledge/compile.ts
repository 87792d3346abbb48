/** The slow half of loading, with zod and the YAML reader: imported only where no snapshot serves. */
export { checkIntegrity, lint } from './lint/lint.ts';
export { readKnowledge } from './read/read-knowledge.ts';
