import type { CitizenAnswer } from '../../../edge/protocol/handoff-citizen-frames.ts';
import type { HandoffCreated, HandoffOutlook } from '../../../edge/protocol/handoff-note.ts';

/** The server checks what it sends with the full schemas; here we look at what a screen cannot do without. */
type Kind = 'string' | 'number' | 'boolean' | 'object' | 'list';

const has = (value: unknown, fields: Readonly<Record<string, Kind>>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(fields).every(([name, kind]) => {
    const field: unknown = (value as Record<string, unknown>)[name];
    return kind === 'list' ? Array.isArray(field) : typeof field === kind && field !== null;
  });

const answers: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  welcome: { note: 'object', state: 'object', entries: 'list', read: 'number', delivered: 'number' },
  state: { state: 'object' },
  entry: { entry: 'object' },
  ack: { clientId: 'string' },
  note: { note: 'object' },
  typing: { name: 'string', on: 'boolean' },
  read: { seq: 'number' },
  delivered: { seq: 'number' },
  refused: { code: 'string' },
  pong: {},
};

const isEntry = (value: unknown): boolean =>
  has(value, { seq: 'number', at: 'string', from: 'object', content: 'object' });

export function isAnswer(value: unknown): value is CitizenAnswer {
  if (!has(value, { type: 'string' })) return false;
  const frame = value as Record<string, unknown>;
  const type = String(frame['type']);
  if (!Object.hasOwn(answers, type) || !has(frame, answers[type] ?? {})) return false;
  if (Array.isArray(frame['entries'])) return frame['entries'].every(isEntry);
  return type !== 'entry' || isEntry(frame['entry']);
}

export const isOutlook = (value: unknown): value is HandoffOutlook =>
  has(value, { team: 'object', chat: 'object', callback: 'list' });

export const isCreated = (value: unknown): value is HandoffCreated =>
  has(value, { id: 'string', token: 'string', way: 'string' });
