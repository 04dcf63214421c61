import * as v from 'valibot';
import type { RondkomenDeps } from './deps.ts';
import { fromBase64Url, isSigned, sign, toBase64Url } from './keys.ts';
import { ticketSeconds } from './limits.ts';

const payload = v.object({
  organisation: v.string(),
  /** As the desk names it. */
  talk: v.string(),
  id: v.string(),
  /** Milliseconds since 1970. */
  expires: v.number(),
});
type Ticket = v.InferOutput<typeof payload>;

/**
 * Lets one consulent into one chat, once. It is signed and kept nowhere; it says which talk, and not which consulent.
 * Made server-side for whoever the desk has let in, and shown to nobody else.
 */
export async function issueConsulentTicket(
  { keys, clock, random }: Pick<RondkomenDeps, 'keys' | 'clock' | 'random'>,
  { organisation, talk }: { organisation: string; talk: string },
): Promise<{ ticket: string; expires: Date }> {
  const expires = clock().getTime() + ticketSeconds * 1000;
  const content: Ticket = { organisation, talk, id: toBase64Url(random(9)), expires };
  const text = toBase64Url(new TextEncoder().encode(JSON.stringify(content)));
  return { ticket: `${text}.${toBase64Url(await sign(keys.ticket, text))}`, expires: new Date(expires) };
}

/** What a ticket says; undefined when it is not ours, or too old. */
export async function readTicket(
  { keys, clock }: Pick<RondkomenDeps, 'keys' | 'clock'>,
  ticket: string,
): Promise<Ticket | undefined> {
  const [text = '', mark = ''] = ticket.split('.');
  const signature = fromBase64Url(mark);
  const bytes = fromBase64Url(text);
  if (!signature || !bytes || !(await isSigned(keys.ticket, signature, text))) return undefined;
  const content = v.parse(payload, JSON.parse(new TextDecoder().decode(bytes)));
  return content.expires > clock().getTime() ? content : undefined;
}
