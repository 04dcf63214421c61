import type { Language } from '../../protocol/primitives.ts';
import { englishRules } from './rules-en.ts';
import { dutchRules } from './rules-nl.ts';

/** What a sentence does that works out badly. The organisation's own list is `phrase`. */
const hintKinds = ['person', 'threat', 'argue', 'vague', 'loud', 'phrase'] as const;
export type HintKind = (typeof hintKinds)[number];

/** A friendly word about a draft, for the agent only. It counts nothing, keeps nothing and stops nobody. */
export interface Hint {
  kind: HintKind;
  /** The words it is about, as they were typed. */
  words: string;
  /** Where they stand in the draft. */
  from: number;
  to: number;
  /** Another way to say it. */
  instead?: string;
}

export interface ToneRule {
  kind: Exclude<HintKind, 'phrase' | 'loud'>;
  pattern: RegExp;
  instead?: string;
}

interface HintOptions {
  language: Language;
  /** The organisation's list: what works out badly, and what to say instead. */
  avoid?: readonly { phrase: string; instead: string }[];
  /** Last words of the citizen: quoting them is better than a word for the person. */
  quote?: string | undefined;
}

const rules: Readonly<Record<Language, readonly ToneRule[]>> = { nl: dutchRules, en: englishRules };

/**
 * Looks at a draft for what an agent under pressure may wish to say otherwise: about the person in place of the
 * behaviour, a threat, an argument, a vague date, shouting, and the phrases that the organisation listed
 * (DOMAIN 1b rows 17, 23 and 25). Hints stand in the order of the text and never overlap. What is quoted are words of
 * somebody else: those are not looked at.
 */
export function draftHints(draft: string, { language, avoid = [], quote }: HintOptions): Hint[] {
  const listed = avoid.flatMap(({ phrase, instead }) =>
    found(draft, phrasePattern(phrase)).map((match): Hint => ({ kind: 'phrase', ...match, instead })),
  );
  const ours = rules[language].flatMap(({ kind, pattern, instead }) =>
    found(draft, pattern).map((match): Hint => {
      const other = kind === 'person' && quote ? aboutBehaviour(quote, language) : instead;
      return { kind, ...match, ...(other !== undefined && { instead: other }) };
    }),
  );
  const loud = found(draft, /!+|(?<!\p{L})\p{Lu}{2,}(?:\s+\p{Lu}{2,}){2,}(?!\p{L})/gu).map(
    (match): Hint => ({ kind: 'loud', ...match }),
  );
  const quotes = found(draft, quotation);
  return apart([...listed, ...ours, ...loud]).filter((hint) => !quotes.some((other) => isWithin(hint, other)));
}

/** An apostrophe inside, as in ‘foto’s’, ends no quotation. */
const quotation = /‘.*?’(?!\p{L})|“.*?”|".*?"/gsu;

type Span = Pick<Hint, 'from' | 'to'>;
const isWithin = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** What nobody should send in one of the three sentences of a boundary: those must be about behaviour. */
export const stopsBoundary = ({ kind }: Hint): boolean => kind === 'person' || kind === 'threat';

/** "U schrijft: ‘…’. Dat raakt mij.": names the behaviour with the words themselves. */
export function aboutBehaviour(quote: string, language: Language): string {
  const words = cutAtWord(quote.trim().replaceAll(/\s+/g, ' '));
  const quoted = `‘${words}’${/[.?!…]$/.test(words) ? '' : '.'}`;
  return language === 'nl' ? `U schrijft: ${quoted} Dat raakt mij.` : `You write: ${quoted} That hurts me.`;
}

/** Characters that are quoted at most. */
const longestQuote = 120;

function cutAtWord(words: string): string {
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s*\S*$/, '')}…`;
}

function found(draft: string, pattern: RegExp): { words: string; from: number; to: number }[] {
  return [...draft.matchAll(pattern)].map(({ 0: words, index: from }) => ({ words, from, to: from + words.length }));
}

/** The phrase as whole words, however it is spaced or capitalised. */
function phrasePattern(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** In the order of the text; of two about the same words the first in the list stays. */
function apart(hints: readonly Hint[]): Hint[] {
  const kept: Hint[] = [];
  for (const hint of hints) {
    if (kept.every(({ from, to }) => hint.to <= from || hint.from >= to)) kept.push(hint);
  }
  return kept.sort((a, b) => a.from - b.from);
}
