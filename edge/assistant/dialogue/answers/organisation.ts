import { formatFor } from '../../format.ts';
import { type Line, line, localized } from '../../localized.ts';
import { type Answer, doorSuggestions, say, topicSuggestion } from '../compose-reply.ts';
import type { Card, Dialogue, Knowledge } from '../dialogue.ts';
import { messageOf } from '../phrases/message.ts';
import { theMatter } from '../phrases/turns.ts';
import type { NamedTopic } from '../words/words.ts';

/** What the organisation itself says about a subject, with source and day. Old information is not told. */
export function answerFromContent(topic: NamedTopic, knowledge: Knowledge, dialogue: Dialogue): Answer | undefined {
  const entry = knowledge.content.find((one) => one.topic === topic);
  if (!entry) return undefined;
  const { facts, language, words, today } = knowledge;
  const holds = entry.validUntil >= today;
  const own = (text: Parameters<typeof localized>[0]): Line => localized(text, language);
  const links = entry.links.map(({ label, url }) => ({ label: own(label), url }));
  const source = holds ? words.source(own(entry.source).text, formatFor(language).long(entry.checkedOn)) : undefined;
  const lines = holds ? entry.lines.map(own) : [say(words.outdated, dialogue)];
  const saysToCall = lines.some(({ text }) => theMatter.callUs(messageOf(text)));
  const cards: Card[] = links.length > 0 || source ? [{ kind: 'links', links, source }] : [];
  if (saysToCall && facts?.phone) cards.push({ kind: 'facts', facts: [phoneFact(facts.phone, words)] });
  return {
    lines,
    cards,
    suggestions: holds ? [] : doorSuggestions(knowledge, 'person'),
  };
}

/** A number to press. */
export const phoneFact = (phone: string, { hours }: Knowledge['words']) => ({
  term: hours.phone,
  lines: [line(phone)],
  url: `tel:${phone.replaceAll(/[^+\d]/g, '')}`,
});

/** Hours, telephone and address, as they are now. */
export function answerHours({ facts, opening, words, language }: Knowledge): Answer {
  if (!facts || !opening) return { lines: [line(words.noHours)] };
  const card: Card = {
    kind: 'facts',
    facts: [
      ...(facts.phone ? [phoneFact(facts.phone, words)] : []),
      ...(facts.address ? [{ term: words.hours.address, lines: [localized(facts.address, language)] }] : []),
    ],
  };
  return { lines: [line(opening.line)], cards: card.facts.length > 0 ? [card] : [] };
}

export function answerCallback(knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words, facts, doors } = knowledge;
  const url = facts?.links.callback;
  if (doors.has('callback'))
    return { lines: [say(words.callback, dialogue)], suggestions: doorSuggestions(knowledge, 'callback') };
  if (url)
    return {
      lines: [say(words.callback, dialogue)],
      cards: [{ kind: 'links', links: [{ label: line(words.door.callback), url }] }],
    };
  return { lines: [line(words.noCallback)], cards: answerHours(knowledge).cards ?? [] };
}

/** What only the other kind of organisation does. */
const only: Record<'municipality' | 'landlord', ReadonlySet<NamedTopic>> = {
  municipality: new Set(['repair-report', 'repair-status', 'rent']),
  landlord: new Set([
    'benefit-apply',
    'allowances',
    'identity-documents',
    'civil-records',
    'public-space',
    'waste',
    'permit',
    'tax',
    'care',
  ]),
};

/** Something that an organisation of this kind deals with. */
export const isOurs = (topic: NamedTopic, { facts, content }: Knowledge): boolean =>
  !facts || !only[facts.kind].has(topic) || content.some((entry) => entry.topic === topic);

/** Who does deal with it, when an organisation of this kind never does and says nothing of it. */
export function answerElsewhere(topic: NamedTopic, knowledge: Knowledge, dialogue: Dialogue): Answer | undefined {
  const { words, facts } = knowledge;
  if (!facts || isOurs(topic, knowledge)) return undefined;
  return {
    lines: [say(words.elsewhere[facts.kind], dialogue)],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
}

/** No information of its own: say so, and who does know. */
export function answerNothing(topic: NamedTopic, knowledge: Knowledge, dialogue: Dialogue): Answer {
  const { words } = knowledge;
  return {
    lacks: true,
    lines: [say(words.noInformation(words.about[topic]), dialogue)],
    suggestions: [...doorSuggestions(knowledge, 'person'), topicSuggestion(knowledge, 'opening-hours')],
  };
}
