import type { CitizenAnswer } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { type Shape, shape } from '../../shape.ts';

const isEntry: Shape<Entry> = shape('at', 'seq', 'from content');

/** What a screen cannot do without, for each frame. */
const answers: Readonly<Record<CitizenAnswer['type'], Shape<object>>> = {
  welcome: shape('', 'read delivered', 'note state', 'entries'),
  state: shape('', '', 'state'),
  entry: shape('', '', 'entry'),
  ack: shape('clientId'),
  note: shape('', '', 'note'),
  typing: shape('name'),
  read: shape('', 'seq'),
  delivered: shape('', 'seq'),
  refused: shape('code'),
  pong: shape(''),
};
const hasType: Shape<{ type: string; entry?: unknown; entries?: unknown[] }> = shape('type');
const isKnown = (type: string): type is CitizenAnswer['type'] => Object.hasOwn(answers, type);

export const isAnswer = (value: unknown): value is CitizenAnswer =>
  hasType(value) &&
  isKnown(value.type) &&
  answers[value.type](value) &&
  (value.type !== 'entry' || isEntry(value.entry)) &&
  (value.type !== 'welcome' || !!value.entries?.every(isEntry));
