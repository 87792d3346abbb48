import { z } from 'zod';
import type { Act } from '../../protocol.ts';

const id = z.string().min(1).max(255);
const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Longer than anything that Slack's composer takes. */
const TEXT_MAX = 40_000;

/** An act as the page sends it. */
const schema = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('say'),
    user: id,
    channel: id,
    threadTs: id.nullable(),
    text: z.string().max(TEXT_MAX),
  }),
  z.strictObject({
    act: z.literal('action'),
    user: id,
    channel: id.nullable(),
    messageTs: id.nullable(),
    viewId: id.nullable(),
    action: z.record(z.string(), z.unknown()),
    values,
  }),
  z.strictObject({ act: z.literal('submit'), user: id, viewId: id, values }),
  z.strictObject({ act: z.literal('close'), user: id, viewId: id }),
  z.strictObject({ act: z.literal('open-home'), user: id, tab: z.enum(['home', 'messages']) }),
  z.strictObject({
    act: z.literal('shortcut'),
    user: id,
    callbackId: id,
    channel: id.nullable(),
    messageTs: id.nullable(),
  }),
]) satisfies z.ZodType<Act>;

/** The act in a JSON text, or a sentence on what is wrong with it. */
export function readAct(body: string): Act | string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return 'The act is not JSON.';
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : `Not an act: ${z.prettifyError(parsed.error)}`;
}
