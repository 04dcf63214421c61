import { type Line, line } from '../localized.ts';
import type { Topic } from '../understand/topics.ts';
import { doorSuggestions, isNamed, noReply, say } from './compose-reply.ts';
import type { Card, CrisisLine, Dialogue, Knowledge, Reply } from './dialogue.ts';

const money = new Set<Topic>([
  'making-ends-meet',
  'urgent-money',
  'debt-help',
  'payment-arrangement',
  'amount',
  'rent',
]);

/** One sentence before the content: what we read, and what of it is our doing. Never a feeling we cannot know. */
export function acknowledge(topic: Topic, { words, current }: Knowledge, dialogue: Dialogue): Line {
  const { acknowledge: ways } = words;
  const { late, contacts } = current?.explanation ?? {};
  if (contacts && contacts.sameQuestion > 1 && !contacts.actedSinceFirst)
    return say(ways.waiting(contacts.sameQuestion), dialogue);
  if (late) return say(ways.late, dialogue);
  return say(money.has(topic) ? ways.money : ways.plain, dialogue);
}

/** Warm line, behaviour, rule with a choice. The question stays open, and nothing of it is remembered as a score. */
export function boundaryReply(held: Topic | undefined, { words }: Knowledge, dialogue: Dialogue): Reply {
  const { boundary } = words;
  const about = held && isNamed(held) ? words.about[held] : undefined;
  return {
    ...noReply,
    lines: [say(boundary.warm, dialogue), say(boundary.behaviour, dialogue), line(boundary.rule)],
    cards: [
      {
        kind: 'boundary',
        ways: [
          { label: boundary.goOn, soft: boundary.goOnSoft(about), does: { type: 'goOn' } },
          { label: boundary.later, soft: boundary.laterSoft, does: { type: 'later' } },
        ],
      },
    ],
    calm: true,
  };
}

/** A clear stop, what happens now, the question kept, a person. A machine sanctions nobody. */
export function threatReply(knowledge: Knowledge, dialogue: Dialogue): Reply {
  const { threat } = knowledge.words;
  return {
    ...noReply,
    lines: [say(threat.stop, dialogue), line(threat.now), line(threat.open), line(threat.notPassedOn)],
    suggestions: [
      ...doorSuggestions(knowledge, 'person'),
      { label: knowledge.words.boundary.goOn, does: { type: 'goOn' } },
      { label: knowledge.words.boundary.later, does: { type: 'later' } },
    ],
    calm: true,
  };
}

/** After danger, when the next message says little: no small talk, the same numbers. */
export function stayReply(knowledge: Knowledge, dialogue: Dialogue): Reply {
  return {
    ...noReply,
    lines: [say(knowledge.words.stay, dialogue)],
    cards: [crisisCard(knowledge)],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
}

function crisisCard({ words: { crisis } }: Knowledge): Card {
  const lineOf = ([label, soft]: [string, string], url: string): CrisisLine => ({ label, soft, url });
  return {
    kind: 'crisis',
    lines: [
      lineOf(crisis.lines.suicide, 'tel:113'),
      lineOf(crisis.lines.emergency, 'tel:112'),
      lineOf(crisis.lines.chat, 'https://www.113.nl/'),
    ],
  };
}

/** Help first, callable with one press. The talk goes on gently. */
export function crisisReply(held: Topic | undefined, knowledge: Knowledge, dialogue: Dialogue): Reply {
  const { crisis, topic } = knowledge.words;
  const goOn = held && isNamed(held) ? [{ label: topic[held], does: { type: 'topic', topic: held } } as const] : [];
  return {
    ...noReply,
    urgent: true,
    lines: [say(crisis.first, dialogue), line(crisis.suicide), line(crisis.danger)],
    after: [say(crisis.after, dialogue)],
    cards: [crisisCard(knowledge)],
    suggestions: [...doorSuggestions(knowledge, 'person'), ...goOn],
  };
}
