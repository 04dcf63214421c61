import { type Line, line } from '../localized.ts';
import { type Happening, happeningIn } from '../understand/happening.ts';
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
  const { crisis, stay } = knowledge.words;
  const isViolence = dialogue.said.includes(crisis.violence);
  return {
    ...noReply,
    lines: [say(isViolence ? crisis.stayViolence : stay, dialogue)],
    cards: [crisisCard(knowledge, isViolence ? 'violence' : undefined)],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
}

function crisisCard({ words: { crisis } }: Knowledge, happening: Happening | undefined): Card {
  const lineOf = ([label, soft]: [string, string], url: string): CrisisLine => ({ label, soft, url });
  const suicide = lineOf(crisis.lines.suicide, 'tel:113');
  const emergency = lineOf(crisis.lines.emergency, 'tel:112');
  const violence = lineOf(crisis.lines.violence, 'tel:08002000');
  if (happening === 'violence') return { kind: 'crisis', lines: [emergency, violence, suicide] };
  const chat = lineOf(crisis.lines.chat, 'https://www.113.nl/');
  return { kind: 'crisis', lines: happening ? [emergency, suicide, chat] : [suicide, emergency, chat] };
}

/** Help first, callable with one press: 112 where something goes on, else 113. The talk goes on gently. */
export function crisisReply(text: string, held: Topic | undefined, knowledge: Knowledge, dialogue: Dialogue): Reply {
  const { crisis, topic } = knowledge.words;
  const happening = happeningIn(text);
  const first = happening ? [crisis.danger] : [crisis.suicide, crisis.danger];
  const goOn = held && isNamed(held) ? [{ label: topic[held], does: { type: 'topic', topic: held } } as const] : [];
  return {
    ...noReply,
    urgent: true,
    lines: [
      say(crisis.first, dialogue),
      ...first.map((text) => line(text)),
      ...(happening === 'violence' ? [line(crisis.violence)] : []),
    ],
    after: [say(crisis.after, dialogue)],
    cards: [crisisCard(knowledge, happening)],
    suggestions: [...doorSuggestions(knowledge, 'person'), ...goOn],
  };
}
