import { abuseGuards, abusePhrases } from './abuse-phrases.ts';
import { crisisGuards, crisisPhrases, suicidePhrases } from './crisis-phrases.ts';
import type { Word } from './normalise.ts';
import { compile, finds, soundText, without } from './patterns.ts';
import { threatGuards, threatPhrases } from './threat-phrases.ts';
import { type Tone, tones } from './topics.ts';

/** What the model's share must be: alone, alone in one or two words, with a phrase found, and with a harmless turn of phrase found. */
interface Bounds {
  alone: number;
  inFewWords: number;
  withPhrase: number;
  withGuard: number;
}

const bounds = {
  crisis: { alone: 0.34, inFewWords: 0.34, withPhrase: 0.04, withGuard: 0.8 },
  crisisAndThreat: { alone: 0.85, inFewWords: 0.85, withPhrase: 0.1, withGuard: 0.9 },
  threat: { alone: 0.52, inFewWords: 0.75, withPhrase: 0.05, withGuard: 0.85 },
  abusive: { alone: 0.6, inFewWords: 0.75, withPhrase: 0.12, withGuard: 0.85 },
} as const satisfies Record<string, Bounds>;

/** The model judges one or two words by their letters: an unknown compound is no insult. */
const fewWords = 2;

interface Phrases {
  phrases: RegExp;
  guards: RegExp;
}

const suicide: Phrases = { phrases: compile(suicidePhrases), guards: compile(crisisGuards) };
const crisis: Phrases = { phrases: compile(crisisPhrases), guards: compile(crisisGuards) };
const threat: Phrases = { phrases: compile(threatPhrases), guards: compile(threatGuards) };
const abuse: Phrases = { phrases: compile(abusePhrases), guards: compile(abuseGuards) };

/** Someone may be in danger, as the model or a phrase has it. A threat that the writer makes is answered as a threat. */
export function judgeCrisis(words: readonly Word[], share: number, tone: Tone): boolean {
  if (tone === 'threat') return isReached(words, suicide, share, bounds.crisisAndThreat);
  return isReached(words, crisis, share, bounds.crisis);
}

/** The heaviest tone that the model and the phrases bear out. */
export function judgeTone(words: readonly Word[], shares: Float64Array): Tone {
  const share = (tone: Tone) => shares[tones.indexOf(tone)] ?? 0;
  if (isReached(words, threat, share('threat'), bounds.threat)) return 'threat';
  if (isReached(words, abuse, share('abusive') + share('threat'), bounds.abusive)) return 'abusive';
  return share('upset') > share('calm') ? 'upset' : 'calm';
}

/** Looks for phrases only where they can turn the scale: most messages are far from it, and phones are slow. */
function isReached(words: readonly Word[], { phrases, guards }: Phrases, share: number, bound: Bounds): boolean {
  const { withPhrase, withGuard } = bound;
  const alone = words.length <= fewWords ? bound.inFewWords : bound.alone;
  if (share < Math.min(withPhrase, alone)) return false;
  if (share >= withGuard) return true;
  const text = soundText(words);
  const guarded = without(text, guards);
  if (finds(guarded, phrases)) return share >= withPhrase;
  return share >= (guarded === text ? alone : withGuard);
}
