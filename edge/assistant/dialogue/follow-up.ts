import type { Topic } from '../understand/topics.ts';
import { caseTopics } from './answers/case.ts';
import type { Dialogue } from './dialogue.ts';

/** A message this short leans on what was said before. */
const maxWords = 6;

const wants: readonly (readonly [pattern: RegExp, topic: Topic])[] = [
  [/\b(wanneer|hoe ?lang|welke dag|datum|when|how long)\b/, 'case-deadline'],
  [/\b(waarom|hoezo|reden|why)\b/, 'case-decision'],
  [/\b(hoeveel|bedrag|how much)\b/, 'amount'],
  [/\b(wat moet ik|hoe dan|wat nu|what now|how then|what do i)\b/, 'case-action'],
  [/\b(waar|adres|where|address)\b/, 'opening-hours'],
];
const theOther = /\b(de |die )?andere?\b|\bniet (die|deze|dat)\b|\bnee die\b|\bthe other\b|\bnot (that|this)\b/;
const defaultNotice = /ingebrekestelling|in gebreke|dwangsom|notice of default/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export type FollowUp = { kind: 'topic'; topic: Topic } | { kind: 'other' };

/** "En wanneer dan?", "nee de andere": what a short message means after what was said. Nothing when it stands by itself. */
export function followUp(text: string, { subject, asked }: Dialogue): FollowUp | undefined {
  const words = plain(text);
  if (words === '' || words.split(' ').length > maxWords) return undefined;
  if (theOther.test(words) && (asked || subject)) return { kind: 'other' };
  if (!subject || !(caseTopics.has(subject) || subject === 'objection')) return undefined;
  const found = wants.find(([pattern]) => pattern.test(words));
  if (!found || found[1] === subject) return undefined;
  return { kind: 'topic', topic: found[1] };
}

/** Asks for a decision within two weeks because we are late: a formal letter (Awb 4:17(3)). */
export const isDefaultNotice = (text: string): boolean => defaultNotice.test(plain(text));
