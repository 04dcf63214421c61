import { abuseGuards, abusePhrases } from './abuse-phrases.ts';
import { crisisGuards, crisisPhrases, suicidePhrases } from './crisis-phrases.ts';
import type { Word } from './normalise.ts';
import { compile, finds, soundText, without } from './patterns.ts';
import { threatGuards, threatPhrases } from './threat-phrases.ts';
import { type Tone, tones } from './topics.ts';

/** What the model's share must be: alone, with a phrase found, and with a harmless turn of phrase found. */
interface Bounds {
  alone: number;
  withPhrase: number;
  withGuard: number;
}

const bounds = {
  crisis: { alone: 0.4, withPhrase: 0.05, withGuard: 0.8 },
  crisisAndThreat: { alone: 0.85, withPhrase: 0.1, withGuard: 0.9 },
  threat: { alone: 0.55, withPhrase: 0.05, withGuard: 0.85 },
  abusive: { alone: 0.65, withPhrase: 0.12, withGuard: 0.85 },
} as const satisfies Record<string, Bounds>;

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
  return isReached(
    soundText(words),
    tone === 'threat' ? suicide : crisis,
    share,
    bounds[tone === 'threat' ? 'crisisAndThreat' : 'crisis'],
  );
}

/** The heaviest tone that the model and the phrases bear out. */
export function judgeTone(words: readonly Word[], shares: Float64Array): Tone {
  const text = soundText(words);
  const share = (tone: Tone) => shares[tones.indexOf(tone)] ?? 0;
  if (isReached(text, threat, share('threat'), bounds.threat)) return 'threat';
  if (isReached(text, abuse, share('abusive') + share('threat'), bounds.abusive)) return 'abusive';
  return share('upset') > share('calm') ? 'upset' : 'calm';
}

function isReached(
  text: string,
  { phrases, guards }: Phrases,
  share: number,
  { alone, withPhrase, withGuard }: Bounds,
) {
  const guarded = without(text, guards);
  if (finds(guarded, phrases)) return share >= withPhrase;
  return share >= (guarded === text ? alone : withGuard);
}
