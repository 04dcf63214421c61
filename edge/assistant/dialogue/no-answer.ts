import type { Understanding } from '../understand/understanding.ts';
import { formCards } from './answers/case.ts';
import { answerFromContent } from './answers/organisation.ts';
import { isQuestion } from './asks-on.ts';
import { doorSuggestions, isNamed, noReply, say, topicSuggestion } from './compose-reply.ts';
import type { Dialogue, Knowledge, Turn } from './dialogue.ts';
import { finish } from './finish.ts';
import { type Message, messageOf } from './phrases/message.ts';
import { theMatter } from './phrases/turns.ts';
import type { NamedTopic, Variants } from './words/words.ts';

/** DOMAIN: after three at the very most a person; we stop guessing after two. */
const maxMisses = 2;

export function missed(dialogue: Dialogue, knowledge: Knowledge): Turn {
  const { words, cases } = knowledge;
  const misses = dialogue.misses + 1;
  if (misses >= maxMisses) {
    const lines = [say(words.givesUp, dialogue)];
    const suggestions = doorSuggestions(knowledge, 'person', 'callback');
    return finish({ ...dialogue, misses, asked: { kind: 'person' } }, { ...noReply, lines, suggestions });
  }
  const start: NamedTopic[] = cases ? ['case-status', 'case-deadline'] : ['making-ends-meet', 'opening-hours'];
  return finish(
    { ...dialogue, misses, asked: undefined },
    {
      ...noReply,
      lines: [say(words.notUnderstood, dialogue)],
      suggestions: [
        ...(cases ? [] : doorSuggestions(knowledge, 'access')),
        ...start.map((topic) => topicSuggestion(knowledge, topic)),
        ...doorSuggestions(knowledge, 'person'),
      ],
    },
  );
}

/** A person is a way on, and knows nothing more "about a person". */
export const unknownOf = (subject: NamedTopic, { words }: Knowledge): Variants =>
  subject === 'human' || subject === 'call-back' ? words.again : words.noMore(words.about[subject]);

/** Asked on about a subject of which all that is known was said. How long it takes may stand in that. */
export function noMore(message: Message, dialogue: Dialogue, knowledge: Knowledge): Turn {
  const { subject } = dialogue;
  if (!subject || !isNamed(subject)) return missed(dialogue, knowledge);
  const suggestions = doorSuggestions(knowledge, 'person', 'callback');
  const said = theMatter.howLong(message) ? answerFromContent(subject, knowledge, dialogue) : undefined;
  const lasts = said?.lines.filter(({ text }) => theMatter.lasts(messageOf(text))) ?? [];
  if (lasts.length > 0)
    return finish({ ...dialogue, misses: 0, asked: undefined }, { ...noReply, lines: lasts, suggestions });
  const lines = [say(unknownOf(subject, knowledge), dialogue)];
  return finish({ ...dialogue, misses: dialogue.misses + 1, asked: undefined }, { ...noReply, lines, suggestions });
}

/** Said just now, or nothing helps that we can say. */
export const saysOtherLanguage = ({ misses, said }: Dialogue, { words }: Knowledge): boolean =>
  misses >= maxMisses || words.otherLanguage.some(({ text }) => said.includes(text));

export function foreign(dialogue: Dialogue, knowledge: Knowledge): Turn {
  const reply = {
    ...noReply,
    lines: [...knowledge.words.otherLanguage],
    suggestions: doorSuggestions(knowledge, 'person'),
  };
  return finish({ ...dialogue, misses: dialogue.misses + 1, asked: { kind: 'person' } }, reply);
}

/** A story goes on: nothing is asked, and nothing of it can be kept here. */
export const tellsMore = (
  { text, tone }: Understanding,
  dialogue: Dialogue,
): dialogue is Dialogue & { subject: NamedTopic } =>
  dialogue.misses < maxMisses &&
  tone === 'calm' &&
  dialogue.subject !== undefined &&
  isNamed(dialogue.subject) &&
  messageOf(text).words.length > 1 &&
  !isQuestion(text, messageOf(text));

const forms: Partial<Record<NamedTopic, Parameters<typeof formCards>[1]>> = {
  'repair-report': 'repair',
  'benefit-apply': 'application',
  objection: 'objection',
  complaint: 'complaint',
  move: 'change',
};

/** Nothing can be written down here: the form and a person can take it. */
export function noted(dialogue: Dialogue, subject: NamedTopic, knowledge: Knowledge): Turn {
  const lines = [say(knowledge.words.asksOn.telling, dialogue)];
  const form = forms[subject];
  const cards = form ? formCards(knowledge, form) : [];
  return finish(dialogue, { ...noReply, lines, cards, suggestions: doorSuggestions(knowledge, 'person', 'callback') });
}

/** "Nee, de andere" where there is one. */
export function onlyCase(dialogue: Dialogue, knowledge: Knowledge): Turn {
  if (knowledge.cases?.length !== 1) return missed(dialogue, knowledge);
  const suggestions = doorSuggestions(knowledge, 'person');
  const lines = [say(knowledge.words.asksOn.onlyCase, dialogue)];
  return finish({ ...dialogue, misses: 0 }, { ...noReply, lines, suggestions });
}
