import { type Line, line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import type { Card, Dialogue, Does, Door, Knowledge, Reply, Suggestion } from './dialogue.ts';
import type { NamedTopic, Variants } from './words/words.ts';

/** What an answer to one topic brings; the conversation adds acknowledgement, a second subject and a person. */
export interface Answer {
  lines: Line[];
  cards?: Card[];
  suggestions?: Suggestion[];
  /** The topic waits for something: access, or a choice of case. */
  waits?: 'access' | 'case';
  /** Nothing is known of it. */
  lacks?: boolean;
}

/** What a message means in its place: a topic to answer, or the answer itself with what it is about. */
export type Meant =
  | { topic: Topic /** Said before the answer. */; first?: Variants /** Offered after it. */; second?: Topic }
  | { reply: Reply; subject?: Topic /** Answered once there is access. */; held?: Topic };

export const noReply: Reply = { lines: [], cards: [], after: [], suggestions: [], urgent: false, calm: false };

/** The way to say it that was not said just before. */
export function pick(variants: Variants, said: readonly string[]): string {
  return variants.find((text) => !said.includes(text)) ?? variants[0];
}

export const say = (variants: Variants, { said }: Dialogue): Line => line(pick(variants, said));

export function isNamed(topic: Topic): topic is NamedTopic {
  return !['greeting', 'thanks', 'goodbye', 'yes', 'no', 'crisis', 'none'].includes(topic);
}

export const topicSuggestion = ({ words }: Knowledge, topic: NamedTopic): Suggestion => ({
  label: words.topic[topic],
  does: { type: 'topic', topic },
});

/** A way out of the conversation, where this host has it. */
export function doorSuggestions({ words, doors }: Pick<Knowledge, 'words' | 'doors'>, ...wanted: Door[]): Suggestion[] {
  return wanted
    .filter((door) => doors.has(door))
    .map((door) => ({ label: words.door[door], does: { type: 'open', door } }));
}

/** The same press twice in a row of buttons helps nobody. */
export function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const key = (does: Does) => JSON.stringify(does);
  const seen = new Set<string>();
  return suggestions.filter(({ does }) => !seen.has(key(does)) && seen.add(key(does)));
}
