import type { CitizenAnswer } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { type Shape, shape } from '../../shape.ts';

/** Texts, numbers, objects and lists that a screen cannot do without, for each frame. */
const needs: Readonly<Record<CitizenAnswer['type'], string[]>> = {
  welcome: ['', 'read delivered', 'note state', 'entries'],
  state: ['', '', 'state'],
  entry: ['', '', 'entry'],
  ack: ['clientId'],
  note: ['', '', 'note'],
  typing: ['name'],
  read: ['', 'seq'],
  delivered: ['', 'seq'],
  refused: ['code'],
  pong: [],
};
const isEntry: Shape<Entry> = shape('at', 'seq', 'from content');
const hasType: Shape<{ type: string; entry?: unknown; entries?: unknown[] }> = shape('type');
const isKnown = (type: string): type is CitizenAnswer['type'] => Object.hasOwn(needs, type);

export const isAnswer = (value: unknown): value is CitizenAnswer =>
  hasType(value) &&
  isKnown(value.type) &&
  shape(...needs[value.type])(value) &&
  [...(value.entries ?? []), ...(value.type === 'entry' ? [value.entry] : [])].every(isEntry);
