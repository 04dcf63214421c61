import type { Topic } from '../understand/topics.ts';
import type { Sentence } from './sentences.ts';

const courtesies = ['greeting', 'thanks', 'goodbye'] as const satisfies readonly Topic[];
const talk = [...courtesies, 'yes', 'no'] as const satisfies readonly Topic[];
const oftenFirst = 0.6;

/** What people say in the same breath as what they want: good day, and that they are fed up. */
export function isChat({ topic, tone }: Pick<Sentence, 'topic' | 'tone'>): boolean {
  return topic === undefined ? tone === 'upset' : courtesies.some((one) => one === topic);
}

export function isQuestion({ topic, crisis }: Pick<Sentence, 'topic' | 'crisis'>): boolean {
  return topic !== undefined && topic !== 'none' && !crisis && !talk.some((one) => one === topic);
}

/** A question with chat before or after it, as one message: its subject is that of the question, its tone the heaviest. */
export function withChat(question: Sentence, chat: Sentence, random: () => number): [string, Sentence] {
  const text = random() < oftenFirst ? `${chat.text} ${question.text}` : `${question.text} ${chat.text}`;
  return [text, { ...question, tone: question.tone === 'calm' ? chat.tone : question.tone }];
}
