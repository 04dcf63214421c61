import type { Word } from './normalise.ts';
import { compile, finds, type Phrase, soundText } from './patterns.ts';
import type { Topic } from './topics.ts';

/** Turns of phrase that mean one thing, though each of their words alone means another: “rood” is a colour. */
const phrases: readonly (readonly [Topic, readonly Phrase[]])[] = [
  [
    'making-ends-meet',
    [
      '(sta|staan|stond|stonden|staat) (ik|we|wij)? (weer|altijd|diep|ook|nu|steeds|vaak|flink|elke maand|op de bank)? rood$',
      'rood (staan|sta|stond)',
      '(diep|zit|zitten|elke maand|altijd|weer) in het rood',
      '(am|are|in) (the|my)? (overdraft|overdrawn|in the red)',
    ],
  ],
  [
    'urgent-money',
    ['(een|n) voorschot (krijgen|aanvragen|vragen|hebben|verkrijgen)', 'voorschot (nodig|mogelijk|aanvragen|krijgen)'],
  ],
  ['goodbye', ['^ (ik|k) (ga|moet) (nu|maar|zo|weer)? ophangen$']],
  ['objection', ['(i|we) (disagree|do not agree|don t agree|dont agree) (with)? (your|the|this|that)?']],
];
const compiled = phrases.map(([topic, own]) => [topic, compile(own)] as const);

/** The topic that a turn of phrase in the message says, if any. */
export function topicSaid(words: readonly Word[]): Topic | undefined {
  const text = soundText(words);
  return compiled.find(([, expression]) => finds(text, expression))?.[0];
}

const when = compile(['(wanneer|hoelang|when)', '(hoe|how) (lang|long)']);

/** Whether a message asks for a moment: then it is about when, also where the model rather sees how things stand. */
export const asksWhen = (words: readonly Word[]): boolean => finds(soundText(words), when);
