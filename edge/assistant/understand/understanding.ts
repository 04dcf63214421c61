import type { MessageLanguage, Tone, Topic } from './topics.ts';

/** A topic and how sure the model is of it, from 0 to 1. */
export interface ScoredTopic {
  topic: Topic;
  confidence: number;
}

/** What one message means, as far as its words say. Holds the citizen's words: never store or log it. */
export interface Understanding extends ScoredTopic {
  /** The message as it was given, cut to `maxMessageLength` characters. */
  text: string;
  /** The next best topics, best first, at most three, without `topic` itself. */
  alternatives: ScoredTopic[];
  tone: Tone;
  /** Someone may be in danger: this comes before any answer. `topic` is then `crisis`. */
  crisis: boolean;
  language: MessageLanguage;
  /** Words of the message that weighed most for `topic`, heaviest first, at most four. */
  because: string[];
}

/** Reads one message. Pure: the same text gives the same answer, and no text makes it throw. */
export type Understand = (text: string) => Understanding;
