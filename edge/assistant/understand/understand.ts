import { conceptOf, sideOf } from './concepts.ts';
import { heads } from './heads.ts';
import { judge } from './judge.ts';
import { languageOf } from './language.ts';
import { type MessageVector, vectorOf } from './message-vector.ts';
import { hiddenOf, leaningTo, pullOf, scoresOf } from './network.ts';
import { cut, type Word, wordsOf } from './normalise.ts';
import { type Model, rowOf } from './packed-model.ts';
import { sharesOf } from './softmax.ts';
import { asksWhen, topicSaid } from './topic-phrases.ts';
import { type Tone, type Topic, topics } from './topics.ts';
import type { ScoredTopic, Understand, Understanding } from './understanding.ts';

/** Below this chance for the best topic a message is `none`: better to say so than to guess. */
export const leastConfidence = 0.13;
/**
 * A topic must be this many times as likely as `none`: saying that we do not know costs a citizen less than a wrong
 * answer. More so where words are about what others do; less so for abuse and threats, where a subject shows only faintly.
 */
const overNone = { friendly: 3.5, hostile: 2.8, othersToo: 5, othersOnly: 6 };
/** A turn of phrase means one thing: no guess, whatever the model says. */
const leastOfPhrase = 0.5;
/** Who asks when is told when, if the model sees that too. */
const leastOfWhen = 0.1;
/** How far the topic head has a say in whether there is a crisis, beside the crisis head. */
const topicInDanger = 0.3;
const alternativeCount = 3;
const becauseCount = 4;
/** Words that are no reason, however much they weigh. */
const smallWords = new Set('de het een ik u je mijn is en of van te in op'.split(' '));

const nothing = {
  topic: 'none',
  confidence: 1,
  alternatives: [],
  tone: 'calm',
  crisis: false,
  language: 'nl',
  because: [],
} as const satisfies Omit<Understanding, 'text'>;

/** Makes the reader of messages from a model. The model is only read, so one may serve many readers. */
export function createUnderstanding(model: Model): Understand {
  return (given) => {
    const text = cut(given);
    const words = wordsOf(text);
    if (words.length === 0) return { ...nothing, alternatives: [], because: [], text };
    const vector = vectorOf(words, (hash) => rowOf(model, hash));
    const hidden = hiddenOf(model, vector);
    const scores = scoresOf(model, hidden);
    const shares = sharesOf(scores, heads.topic);
    const own = sharesOf(scores, heads.crisis)[0] ?? 0;
    const danger = own + topicInDanger * ((shares[topics.indexOf('crisis')] ?? 0) - own);
    const { tone, crisis } = judge(words, sharesOf(scores, heads.tone), danger);
    const ranked = withPhrase(rank(shares, crisis, leastOverNone(words, tone)), words);
    const [best = { topic: 'none', confidence: 0 }, ...others] = ranked;
    return {
      text,
      ...best,
      alternatives: others.slice(0, alternativeCount),
      tone,
      crisis,
      language: languageOf(text, sharesOf(scores, heads.language)),
      because: becauseOf(model, vector, hidden, words, best.topic),
    } satisfies Understanding;
  };
}

function leastOverNone(words: readonly Word[], tone: Tone): number {
  if (tone === 'threat' || tone === 'abusive') return overNone.hostile;
  const sides = words.map((word) => sideOf(conceptOf(word) ?? 'q-'));
  if (!sides.includes('others')) return overNone.friendly;
  return sides.includes('ours') ? overNone.othersToo : overNone.othersOnly;
}

function rank(shares: Float64Array, crisis: boolean, over: number): ScoredTopic[] {
  const all = topics
    .map((topic, index): ScoredTopic => ({ topic, confidence: rounded(shares[index] ?? 0) }))
    .toSorted((one, other) => other.confidence - one.confidence);
  if (crisis) return first(all, 'crisis');
  // What is judged to be no crisis is not answered as one, however much its words look like it.
  const ranked = all.toSorted((one, other) => Number(one.topic === 'crisis') - Number(other.topic === 'crisis'));
  const confidence = ranked[0]?.confidence ?? 0;
  const none = ranked.find(({ topic }) => topic === 'none')?.confidence ?? 0;
  return confidence < leastConfidence || confidence < none * over ? first(ranked, 'none') : ranked;
}

/** What says nothing to the model may be a turn of phrase, and of two topics that are near one may be in the words. */
function withPhrase(ranked: readonly ScoredTopic[], words: readonly Word[]): readonly ScoredTopic[] {
  const [best, next] = ranked;
  if (best?.topic === 'case-status' && next?.topic === 'case-deadline' && next.confidence >= leastOfWhen)
    return asksWhen(words)
      ? first(ranked.slice(1), 'case-deadline', rounded(best.confidence + next.confidence))
      : ranked;
  const said = best?.topic === 'none' ? topicSaid(words) : undefined;
  return said ? first(ranked, said, leastOfPhrase) : ranked;
}

/** Puts a topic in front that was chosen for another reason than its share; it gets at least the best share. */
function first(ranked: readonly ScoredTopic[], topic: Topic, least = 0): ScoredTopic[] {
  const best = Math.max(least, ranked[0]?.confidence ?? 0);
  const own = ranked.find((one) => one.topic === topic)?.confidence ?? 0;
  return [{ topic, confidence: Math.max(best, own) }, ...ranked.filter((one) => one.topic !== topic)];
}

function becauseOf(
  model: Model,
  { rows, values, wordIndexes }: MessageVector,
  hidden: Float64Array,
  words: readonly Word[],
  topic: Topic,
): string[] {
  const leaning = leaningTo(model, hidden, heads.topic.start + topics.indexOf(topic));
  const pull = new Map<string, number>();
  rows.forEach((row, at) => {
    const typed = words[wordIndexes[at] ?? 0]?.typed ?? '';
    pull.set(typed, (pull.get(typed) ?? 0) + pullOf(model, row, leaning) * (values[at] ?? 0));
  });
  return [...pull]
    .filter(([typed, weight]) => weight > 0 && !smallWords.has(typed.toLowerCase()))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, becauseCount)
    .map(([typed]) => typed);
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
