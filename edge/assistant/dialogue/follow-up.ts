import type { Topic } from '../understand/topics.ts';
import { caseTopics } from './answers/case.ts';
import type { Dialogue, Knowledge } from './dialogue.ts';
import type { Message } from './phrases/message.ts';
import { officeLetters } from './phrases/nl.ts';
import { formal, leaning, others, theMatter } from './phrases/turns.ts';

/** A message this short leans on what was said before. */
const maxWords = 6;
/** Where and when a paper was sent may stand with it. */
const maxWordsSent = 12;
/** What is waited for may stand with it. */
const maxWordsHowLong = 9;
/** Shorter still, and it has no subject of its own. */
const bareWords = 2;

const wants: readonly (readonly [isWanted: (message: Message) => boolean, topic: Topic])[] = [
  [leaning.when, 'case-deadline'],
  [leaning.why, 'case-decision'],
  [leaning.howMuch, 'amount'],
  [leaning.whatToDo, 'case-action'],
  [leaning.where, 'opening-hours'],
];
/** Subjects of which the next step is a person. */
const hard = new Set<Topic>(['urgent-money', 'debt-help', 'making-ends-meet']);
const isFormal = (subject: Topic | undefined): boolean => subject === 'objection' || subject === 'complaint';

type FollowUp =
  | { kind: 'topic'; topic: Topic }
  | { kind: 'other' }
  | { kind: 'filed' | 'term' | 'next' | 'more' | 'sent' };

/** "En wanneer dan?", "nee de andere": what a short message means after what was said. Nothing when it stands by itself. */
export function followUp(
  message: Message,
  { subject, asked }: Dialogue,
  { cases, current }: Knowledge,
): FollowUp | undefined {
  const count = message.words.length;
  const isAsked = subject === 'case-action' || (current?.explanation.todos.length ?? 0) > 0;
  if (isAsked && count <= maxWordsSent && leaning.sent(message)) return { kind: 'sent' };
  if (subject && !caseTopics.has(subject) && count <= maxWordsHowLong && theMatter.howLong(message))
    return { kind: 'more' };
  if (count === 0 || count > maxWords) return undefined;
  const isOther = leaning.other(message) && !leaning.otherThing(message);
  if (isOther && (asked || subject || (cases && cases.length > 1))) return { kind: 'other' };
  if (isFormal(subject) && leaning.filed(message)) return { kind: 'filed' };
  if (subject === 'objection' && leaning.term(message)) return { kind: 'term' };
  if (subject && hard.has(subject) && leaning.next(message)) return { kind: 'next' };
  if (subject && !caseTopics.has(subject) && leaning.more(message)) return { kind: 'more' };
  // With a case open a bare "wanneer dan?" is about the case, whatever was spoken of.
  const isBare = current && count <= bareWords;
  if (!isBare && (!subject || !caseTopics.has(subject))) return undefined;
  const found = wants.find(([isWanted]) => isWanted(message));
  return found && { kind: 'topic', topic: found[1] };
}

/** Wants to object, whatever else the message is about: never swallowed (Awb 6:4). */
export const wantsToObject = (message: Message): boolean => formal.objects(message) && !formal.objected(message);

const isOffice = (message: Message): boolean =>
  others.office(message) || message.words.some(({ plain }) => officeLetters.has(plain));
/** Names an office that is not this one. */
export const namesOtherOffice = (message: Message): boolean => isOffice(message) && !others.passesOn(message);
/** Asks whether what is said goes to somebody else. */
export const asksWhoSees = (message: Message): boolean =>
  (isOffice(message) && others.passesOn(message)) || others.tells(message);
