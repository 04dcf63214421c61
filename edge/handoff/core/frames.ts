import * as v from 'valibot';
import type { Refusal } from '../../protocol/handoff-citizen-frames.ts';
import { maxFrameBytes } from '../../protocol/handoff-limits.ts';
import type { AnyConnection, FrameLimits } from './state.ts';
import { floodFactor, frameWindowMs } from './times.ts';

export type Read<Frame> = { frame: Frame } | { refused: Refusal; clientId?: string; room?: string };

/** Reads what came in. A binary message is none of ours. `plain` reads what comes most, and leaves what it does not know. */
export function readFrame<Schema extends v.GenericSchema>(
  schema: Schema,
  plain: (raw: unknown) => v.InferOutput<Schema> | undefined,
  data: string | undefined,
): Read<v.InferOutput<Schema>> {
  if (data === undefined) return { refused: 'unreadable' };
  if (isLonger(data, maxFrameBytes)) return { refused: 'too-long' };
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    return { refused: 'unreadable' };
  }
  const frame = plain(raw);
  if (frame !== undefined) return { frame };
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return { frame: parsed.output };
  return { refused: reasonOf(parsed.issues), ...namesIn(raw) };
}

/** Whether a text has more bytes than this as UTF-8. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  return new TextEncoder().encode(text).byteLength > bytes;
}

const texts = new Set<unknown>([
  'text',
  'question',
  'wish',
  'feeling',
  'name',
  'what',
  'sentence',
  'note',
  'person',
  'behaviour',
  'rule',
  'owner',
]);

function reasonOf(issues: readonly v.BaseIssue<unknown>[]): Refusal {
  const issue = issues.find(({ path }) => texts.has(path?.at(-1)?.key));
  if (issue?.type === 'max_length') return 'too-long';
  // Half a character can be read by nobody; nothing to read is empty.
  if (issue?.type === 'check' && typeof issue.input === 'string')
    return /\p{Cs}/u.test(issue.input) ? 'unreadable' : 'empty';
  return 'unreadable';
}

const names = v.object({
  clientId: v.optional(v.pipe(v.string(), v.maxLength(64))),
  room: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

/** So that a refusal says what it refuses. */
function namesIn(raw: unknown): { clientId?: string; room?: string } {
  const parsed = v.safeParse(names, raw);
  if (!parsed.success) return {};
  const { clientId, room } = parsed.output;
  return { ...(clientId !== undefined && { clientId }), ...(room !== undefined && { room }) };
}

/** Counts a frame against the limit of its sender, before anything is read. */
export function countFrame(connection: AnyConnection, limits: FrameLimits, at: number): 'fine' | 'too-fast' | 'flood' {
  if (at - connection.countedFrom >= frameWindowMs) {
    connection.countedFrom = at;
    connection.frames = 0;
  }
  connection.frames++;
  const limit = limits[connection.kind];
  if (connection.frames <= limit) return 'fine';
  return connection.frames <= limit * floodFactor ? 'too-fast' : 'flood';
}
