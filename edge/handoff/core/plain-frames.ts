import type { CitizenFrame } from '../../protocol/handoff-citizen-frames.ts';
import type { DeskFrame } from '../../protocol/handoff-desk-frames.ts';
import { maxMessageLength } from '../../protocol/handoff-limits.ts';

/*
 * What people say and read, when nothing in it is out of the ordinary, is most of what comes in, and costs a tenth here of
 * what it costs by the schemas. What is taken here the schemas take and read as the same, which a test holds; whatever is
 * left, they decide.
 */

const id = /^[A-Za-z0-9_-]{6,64}$/;
/** Signs of ASCII and letters with their accents, something to read among them: all can be seen, and none is half a one. */
const plain = /^(?=.*[^ ])[ -~À-ɏ€‘’“”–…]+$/;

const isId = (value: unknown): value is string => typeof value === 'string' && id.test(value);
const isSaid = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= maxMessageLength && plain.test(value);
const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function plainCitizenFrame(raw: unknown): CitizenFrame | undefined {
  if (!isObject(raw)) return undefined;
  const { type, clientId, text, seq } = raw;
  if (type === 'send' && isId(clientId) && isSaid(text)) return { type, clientId, text };
  return type === 'read' && isSeq(seq) ? { type, seq } : undefined;
}

export function plainDeskFrame(raw: unknown): DeskFrame | undefined {
  if (!isObject(raw)) return undefined;
  const { type, room, clientId, text, seq } = raw;
  if (!isId(room)) return undefined;
  if (type === 'send' && isId(clientId) && isSaid(text)) return { type, room, clientId, text };
  return type === 'read' && isSeq(seq) ? { type, room, seq } : undefined;
}
