import type { Understand, Understanding } from '../understand/understanding.ts';
import { isQuestion } from './asks-on.ts';
import { isNamed } from './compose-reply.ts';
import { messageOf } from './phrases/message.ts';

const joints = /(?:[.;,?!]+|\s(?:en ook|en|maar ook|maar|ook|verder|and also|and|but|also)\s)/iu;
const opensWithNo = /^\s*(?:(?:ne+e+|no+|nope)[\s,.!;:-]+(?:(?:hoor|joh|man|sorry)[\s,.!;:-]+)*)+/iu;
const opensWithGreeting =
  /^\s*(?:(?:hallo|hoi|hey|hee|ha|moi|hi|hello|dag|beste|geachte|goede?n?\s?(?:morgen|middag|avond|dag)|good (?:morning|afternoon|evening|day)|mevrouw|meneer|daar|there|sir|madam)[\s,.!;:-]+)+/iu;
/** Puts right what we made of it. */
const corrected =
  /^(?:maar\s)?(?:(?:het|et|t|dat|dit|'t)\s(?:gaat|ging|is)\s(?:om|over)|ik\s(?:bedoel|bedoelde|vroeg|vraag)|mijn\svraag|(?:it'?s|it\sis|this\sis)\sabout|i\s(?:mean|meant|asked)|my\squestion|about)\b/iu;
const refuses = /\b(?:niet|geen|niks|niets|nooit|hoef|hoeft|nodig|not|don'?t|never|need)\b/iu;
/** Words a part needs to be a subject of its own. */
const leastWords = 3;
/** How sure the model must be of a part by itself, and of how little it makes at least within the whole. */
const leastOfPart = 0.6;
const shareOfWhole = 0.3;
/** A greeting says nothing: less than this of what follows it is enough. */
const leastOfRest = 0.35;
/** From here on a message is a story: its question counts more than all that is told around it. */
const leastOfStory = 40;
const sentences = /(?<=[.?!])\s+|\n+/u;
const asksInside =
  /\b(?:kunt u|kun je|kan iemand|ik wil(?: graag)? weten|mijn vraag is|vraag me af|can you|could you|i want to know|my question is)\b(?:\s(?:mij|me|alstublieft|aub|misschien|even|ook|please|tell me|vertellen|zeggen|uitleggen))*/iu;
/** Between what is asked and the next thing, or the reasons for it. */
const within = /,|\b(?:want|omdat|because|en of|en ook|and if|and also)\b/iu;

const yes = new Set(['👍', '👌', '✅', '🆗']);
const no = new Set(['👎', '❌']);
const feeling = /[😭😢😞😔😩😫😰😱😣😖🥺💔😡😠🤬😤💩🤯😓😥]/u;

/** Reads a message, and its parts: a second subject often gets lost beside the first. Pure. */
export function readMessage(understand: Understand, text: string): Understanding {
  if (!/[\p{L}\p{N}]/u.test(text)) return readSigns(understand, text);
  const whole = understand(text);
  if (whole.crisis) return whole;
  return afterOpening(understand, text, whole) ?? withParts(understand, text, whole);
}

/** What was understood of the whole, with what its parts say by themselves. */
function withParts(understand: Understand, text: string, whole: Understanding): Understanding {
  const asked = whole.tone === 'calm' || whole.tone === 'upset' ? questionOf(understand, text) : undefined;
  if (asked && asked.topic !== whole.topic)
    return {
      ...whole,
      topic: asked.topic,
      confidence: asked.confidence,
      alternatives: [{ topic: whole.topic, confidence: shareOfWhole }, ...whole.alternatives].filter(
        ({ topic }) => topic !== asked.topic,
      ),
    };
  const parts = text.split(joints).filter((part) => part.trim().split(/\s+/).length >= leastWords);
  if (parts.length < 2) return whole;
  const other = parts
    .map(understand)
    .filter(({ topic, confidence }) => isNamed(topic) && topic !== whole.topic && confidence >= leastOfPart)
    .toSorted((one, two) => two.confidence - one.confidence)[0];
  if (!other) return whole;
  const share = Math.max(shareOfWhole, whole.alternatives.find(({ topic }) => topic === other.topic)?.confidence ?? 0);
  const rest = whole.alternatives.filter(({ topic }) => topic !== other.topic);
  return { ...whole, alternatives: [{ topic: other.topic, confidence: share }, ...rest] };
}

/** "Nee, het gaat over …" and "hi, I got a letter": what follows says what it is about. */
function afterOpening(understand: Understand, text: string, whole: Understanding): Understanding | undefined {
  const refusal = opensWithNo.exec(text)?.[0];
  const greeting = whole.topic === 'greeting' ? opensWithGreeting.exec(text)?.[0] : undefined;
  const opening = refusal ?? greeting;
  const rest = opening ? text.slice(opening.length) : '';
  if (rest.trim().split(/\s+/).length < leastWords) return undefined;
  if (refusal !== undefined && refuses.test(rest) && (whole.topic === 'human' || whole.topic === 'call-back'))
    return { ...whole, topic: 'no' };
  const read = withParts(understand, rest, understand(rest));
  const isOther = isNamed(read.topic) && read.confidence >= leastOfPart;
  const corrects = refusal !== undefined && corrected.test(rest);
  if (refusal !== undefined && !corrects && (!isOther || refuses.test(rest))) return undefined;
  if (refusal === undefined && !(isNamed(read.topic) && read.confidence >= leastOfRest)) return undefined;
  return { ...read, tone: read.tone === 'calm' ? whole.tone : read.tone };
}

/** What a long story asks: the last sentence that is a question. */
function questionOf(understand: Understand, text: string): Understanding | undefined {
  if (text.trim().split(/\s+/).length < leastOfStory) return undefined;
  return text
    .split(sentences)
    .filter((part) => isQuestion(part, messageOf(part)) || asksInside.test(part))
    .flatMap((part) => part.replace(asksInside, ' ').split(within).slice(0, 1))
    .map(understand)
    .findLast(({ topic, confidence }) => isNamed(topic) && confidence >= leastOfPart);
}

/** Signs without a word: each once, however often it was typed. */
function readSigns(understand: Understand, text: string): Understanding {
  const signs = [...new Set(text.replaceAll(/\s|\u200d|\ufe0f/gu, ''))];
  const isAll = (some: ReadonlySet<string>) => signs.length > 0 && signs.every((sign) => some.has(sign));
  if (isAll(yes)) return { ...understand('ja'), text };
  if (isAll(no)) return { ...understand('nee'), text };
  const read = { ...understand(signs.join('')), text };
  return read.tone === 'calm' && feeling.test(text) ? { ...read, tone: 'upset' } : read;
}
