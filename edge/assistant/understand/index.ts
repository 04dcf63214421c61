export { loadModel } from './load-model.ts';
export { maxMessageLength } from './normalise.ts';
export type { Model } from './packed-model.ts';
export { type MessageLanguage, messageLanguages, type Tone, type Topic, tones, topics } from './topics.ts';
export { createUnderstanding } from './understand.ts';
export type { ScoredTopic, Understand, Understanding } from './understanding.ts';
