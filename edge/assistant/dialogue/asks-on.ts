import type { Message } from './phrases/message.ts';
import { shape, ways } from './phrases/turns.ts';

/** The first that there is an answer to is meant. */
const likeliestFirst = [
  'advance',
  'meanwhile',
  'noDigid',
  'helper',
  'shy',
  'again',
  'content',
  'instalment',
  'bring',
  'tooLate',
  'form',
  'whatIf',
  'cannot',
  'forMe',
  'who',
  'doubt',
  'proof',
  'cost',
  'outcome',
  'how',
  'next',
  'certain',
  'sooner',
  'allowed',
  'why',
] as const satisfies readonly (keyof typeof ways)[];

/** What somebody wants who asks on in few words about what was said. */
export type AsksOn = (typeof likeliestFirst)[number];

/** What a message in few words may ask on about, likeliest first. */
export const asksOn = (message: Message): AsksOn[] => likeliestFirst.filter((way) => ways[way](message));

/** A question, by its mark or by its words. */
export const isQuestion = (text: string, message: Message): boolean => text.includes('?') || shape.question(message);
