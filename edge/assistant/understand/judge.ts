import { abuseGuards, abusePhrases } from './abuse-phrases.ts';
import { conceptOf } from './concepts.ts';
import { crisisGuards, crisisPhrases, suicidePhrases } from './crisis-phrases.ts';
import type { Word } from './normalise.ts';
import { compile, finds, soundText, without } from './patterns.ts';
import { threatGuards, threatPhrases } from './threat-phrases.ts';
import { type Tone, tones } from './topics.ts';

/**
 * What the model's share must be: when no word says so, the same in a message of a few words, with a word that can, with
 * such a word in a message of a few, with a phrase found, and with a harmless turn of phrase found.
 */
interface Bounds {
  /**
   * How many words are few, without such a word and with it. The model judges them by their letters and sounds: an unknown
   * compound is no insult, "verder" and "hij ligt boven" are no cry for help.
   */
  few: { alone: number; withWord: number };
  alone: number;
  aloneInFewWords: number;
  withWord: number;
  inFewWords: number;
  withPhrase: number;
  withGuard: number;
}

const bounds = {
  crisis: {
    few: { alone: 7, withWord: 6 },
    alone: 0.41,
    aloneInFewWords: 0.78,
    withWord: 0.35,
    inFewWords: 0.65,
    withPhrase: 0.08,
    withGuard: 0.93,
  },
  crisisAndThreat: {
    few: { alone: 3, withWord: 2 },
    alone: 0.9,
    aloneInFewWords: 0.95,
    withWord: 0.88,
    inFewWords: 0.88,
    withPhrase: 0.15,
    withGuard: 0.9,
  },
  threat: {
    few: { alone: 6, withWord: 3 },
    alone: 0.45,
    aloneInFewWords: 0.84,
    withWord: 0.35,
    inFewWords: 0.55,
    withPhrase: 0.05,
    withGuard: 0.9,
  },
  abusive: {
    few: { alone: 5, withWord: 6 },
    alone: 0.72,
    aloneInFewWords: 0.88,
    withWord: 0.4,
    inFewWords: 0.45,
    withPhrase: 0.2,
    withGuard: 0.985,
  },
} satisfies Record<string, Bounds>;

interface Signs {
  phrases: RegExp;
  guards: RegExp;
  /** Concepts of words that can mean it. */
  concepts: ReadonlySet<string>;
}

const harm = ['knife', 'kill', 'hit', 'wound', 'burn', 'fire', 'die'];
const concepts = {
  danger: new Set([...harm, 'suicide', 'self', 'live', 'pills', 'rope', 'jump', 'farewell', 'emergency', 'scared']),
  threat: new Set([...harm, 'revenge']),
  abuse: new Set(['insult', 'dumb', 'curse', 'x-animal']),
};
const suicide: Signs = {
  phrases: compile(suicidePhrases),
  guards: compile(crisisGuards),
  concepts: concepts.danger,
};
const crisis: Signs = { phrases: compile(crisisPhrases), guards: compile(crisisGuards), concepts: concepts.danger };
const threat: Signs = { phrases: compile(threatPhrases), guards: compile(threatGuards), concepts: concepts.threat };
const abuse: Signs = { phrases: compile(abusePhrases), guards: compile(abuseGuards), concepts: concepts.abuse };

/**
 * The heaviest tone that the model and the phrases bear out, and whether someone may be in danger. The same words can
 * be both: then danger stands when it is likelier or in a phrase, except that whoever threatens may want to die as well.
 */
export function judge(words: readonly Word[], shares: Float64Array, danger: number): { tone: Tone; crisis: boolean } {
  const threatening = shareOf(shares, 'threat');
  const isThreat = isReached(words, threat, threatening, bounds.threat);
  const isCrisis = isReached(words, crisis, danger, bounds.crisis);
  if (!isThreat) return { tone: toneWithoutThreat(words, shares), crisis: isCrisis };
  if (!isCrisis || !isRatherDanger(words, danger, threatening))
    return { tone: 'threat', crisis: isReached(words, suicide, danger, bounds.crisisAndThreat) };
  const isBoth = says(words, threat) && !says(words, crisis);
  return { tone: isBoth ? 'threat' : toneWithoutThreat(words, shares), crisis: true };
}

/** Of a threat, how much danger must weigh for a phrase to make it rather danger: "I have a knife" can be either. */
const leastBesideThreat = 0.2;

/** Whether words that can be both are danger: when that is likelier, or the only one of the two that a phrase says. */
function isRatherDanger(words: readonly Word[], danger: number, threatening: number): boolean {
  if (danger >= threatening || says(words, suicide)) return true;
  return danger >= threatening * leastBesideThreat && says(words, crisis) && !says(words, threat);
}

function says(words: readonly Word[], { phrases, guards }: Signs): boolean {
  return finds(without(soundText(words), guards), phrases);
}

function toneWithoutThreat(words: readonly Word[], shares: Float64Array): Tone {
  const hostile = shareOf(shares, 'abusive') + shareOf(shares, 'threat');
  if (isReached(words, abuse, hostile, bounds.abusive)) return 'abusive';
  return shareOf(shares, 'upset') > shareOf(shares, 'calm') ? 'upset' : 'calm';
}

function shareOf(shares: Float64Array, tone: Tone): number {
  return shares[tones.indexOf(tone)] ?? 0;
}

/** Looks for phrases only where they can turn the scale: most messages are far from it, and phones are slow. */
function isReached(
  words: readonly Word[],
  { phrases, guards, concepts }: Signs,
  share: number,
  bound: Bounds,
): boolean {
  const { withPhrase, withGuard } = bound;
  if (share < withPhrase) return false;
  if (share >= withGuard) return true;
  const text = soundText(words);
  const guarded = without(text, guards);
  if (finds(guarded, phrases)) return true;
  return share >= (guarded === text ? leastWithoutPhrase(words, concepts, bound) : withGuard);
}

function leastWithoutPhrase(words: readonly Word[], concepts: ReadonlySet<string>, bound: Bounds): number {
  const hasWord = words.some((word) => concepts.has(conceptOf(word) ?? ''));
  if (!hasWord) return words.length <= bound.few.alone ? bound.aloneInFewWords : bound.alone;
  return words.length <= bound.few.withWord ? bound.inFewWords : bound.withWord;
}
