import { type Tone, type Topic, tones, topics } from '../understand/topics.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with what was understood of it. */
export interface Answer {
  sentence: Sentence;
  understood: Understanding;
}

/** A share with the numbers it comes from. `share` is NaN when there was nothing to measure. */
export interface Share {
  hits: number;
  of: number;
  share: number;
}

export interface TopicMeasure {
  topic: Topic;
  precision: Share;
  recall: Share;
}

export interface Measures {
  topic: Share;
  top3: Share;
  perTopic: TopicMeasure[];
  /** Wrong answers as `meant -> understood`, most frequent first. */
  confusion: [pair: string, count: number][];
  outOfScope: Share;
  inScopeAsNone: Share;
  tonePerTone: { tone: Tone; precision: Share; recall: Share }[];
  falseBoundary: Share;
  crisis: Share;
  crisisFalseAlarm: Share;
  language: Share;
}

const topCount = 3;

export function measure(answers: readonly Answer[]): Measures {
  const withTopic = answers.filter(({ sentence }) => sentence.topic !== undefined);
  const inScope = withTopic.filter(({ sentence }) => sentence.topic !== 'none');
  const friendly = answers.filter(({ sentence }) => sentence.tone === 'calm' || sentence.tone === 'upset');
  const inDanger = answers.filter(({ sentence }) => sentence.crisis);
  return {
    topic: share(inScope, isRightTopic),
    top3: share(inScope, isInTop),
    perTopic: topics.map((topic) => ({
      topic,
      precision: share(
        withTopic.filter(({ understood }) => understood.topic === topic),
        isRightTopic,
      ),
      recall: share(
        withTopic.filter(({ sentence }) => sentence.topic === topic),
        isRightTopic,
      ),
    })),
    confusion: confusionOf(withTopic),
    outOfScope: share(
      withTopic.filter(({ sentence }) => sentence.topic === 'none'),
      isRightTopic,
    ),
    inScopeAsNone: share(inScope, ({ understood }) => understood.topic === 'none'),
    tonePerTone: tones.map((tone) => ({
      tone,
      precision: share(
        answers.filter(({ understood }) => understood.tone === tone),
        isRightTone,
      ),
      recall: share(
        answers.filter(({ sentence }) => sentence.tone === tone),
        isRightTone,
      ),
    })),
    falseBoundary: share(friendly, ({ understood }) => understood.tone === 'abusive' || understood.tone === 'threat'),
    crisis: share(inDanger, ({ understood }) => understood.crisis),
    crisisFalseAlarm: share(
      answers.filter(({ sentence }) => !sentence.crisis),
      ({ understood }) => understood.crisis,
    ),
    language: share(answers, ({ sentence, understood }) => understood.language === sentence.language),
  };
}

export function isRightTopic({ sentence, understood }: Answer): boolean {
  return understood.topic === sentence.topic;
}

export function isRightTone({ sentence, understood }: Answer): boolean {
  return understood.tone === sentence.tone;
}

function isInTop({ sentence, understood }: Answer): boolean {
  const top = [understood, ...understood.alternatives].slice(0, topCount);
  return top.some(({ topic }) => topic === sentence.topic);
}

function share(answers: readonly Answer[], isHit: (answer: Answer) => boolean): Share {
  const hits = answers.filter(isHit).length;
  return { hits, of: answers.length, share: hits / answers.length };
}

function confusionOf(answers: readonly Answer[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (isRightTopic(answer)) continue;
    const pair = `${answer.sentence.topic} -> ${answer.understood.topic}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
