import type { Understand, Understanding } from '../understand/understanding.ts';
import { isNamed } from './compose-reply.ts';

const joints = /(?:[.;,?!]+|\s(?:en ook|en|maar ook|maar|ook|verder|and also|and|but|also)\s)/iu;
/** Words a part needs to be a subject of its own. */
const leastWords = 3;
/** How sure the model must be of a part by itself, and of how little it makes at least within the whole. */
const leastOfPart = 0.6;
const shareOfWhole = 0.3;

/** Reads a message, and its parts: a second subject often gets lost beside the first. Pure. */
export function readMessage(understand: Understand, text: string): Understanding {
  const whole = understand(text);
  const parts = text.split(joints).filter((part) => part.trim().split(/\s+/).length >= leastWords);
  if (parts.length < 2 || whole.crisis) return whole;
  const other = parts
    .map(understand)
    .filter(({ topic, confidence }) => isNamed(topic) && topic !== whole.topic && confidence >= leastOfPart)
    .toSorted((one, two) => two.confidence - one.confidence)[0];
  if (!other) return whole;
  const share = Math.max(shareOfWhole, whole.alternatives.find(({ topic }) => topic === other.topic)?.confidence ?? 0);
  const rest = whole.alternatives.filter(({ topic }) => topic !== other.topic);
  return { ...whole, alternatives: [{ topic: other.topic, confidence: share }, ...rest] };
}
