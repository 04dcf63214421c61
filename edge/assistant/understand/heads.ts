import { messageLanguages, tones, topics } from './topics.ts';

/** What the model decides about a message, each by columns of its own. `crisis` has one: its score against none. */
export const heads = {
  topic: { start: 0, size: topics.length },
  tone: { start: topics.length, size: tones.length },
  crisis: { start: topics.length + tones.length, size: 1 },
  language: { start: topics.length + tones.length + 1, size: messageLanguages.length },
} as const;
export type Head = keyof typeof heads;
export const headNames = ['topic', 'tone', 'crisis', 'language'] as const satisfies readonly Head[];

export const columnCount = heads.language.start + heads.language.size;
