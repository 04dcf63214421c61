import type { Understanding } from '../understand/understanding.ts';
import { doorSuggestions, isNamed, noReply, say } from './compose-reply.ts';
import type { Dialogue, Knowledge, Reply } from './dialogue.ts';
import { namesOtherOffice } from './follow-up.ts';
import { messageOf } from './phrases/message.ts';
import { theTalk } from './phrases/turns.ts';
import { stayReply } from './tone.ts';
import type { Variants } from './words/words.ts';

/** As sure as this of a subject, and it is answered whatever else the message says. */
const clearSubject = 0.5;
/** Right after danger it takes more to change the subject. */
const clearAfterDanger = 0.8;
/** Feeling without as much as this of a subject is answered as feeling. */
const leastSubject = 0.4;

/** A message about the talk itself, about somebody else's work, or with feeling alone: an answer, and no miss. */
export function aside(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Reply | undefined {
  const { text, topic, tone, confidence } = understood;
  const { words } = knowledge;
  const message = messageOf(text);
  const reply = (variants: Variants): Reply => ({
    ...noReply,
    lines: [say(variants, dialogue)],
    suggestions: doorSuggestions(knowledge, 'person', 'callback'),
  });
  const { late, decision } = knowledge.current?.explanation ?? {};
  // Where we are late it is known what it is about, and whose doing it is.
  const heard = (): Reply =>
    late && !decision ? reply([...words.acknowledge.late, ...words.heard]) : reply(words.heard);
  const isClear = isNamed(topic) && topic !== 'call-back' && confidence >= clearAfterDanger;
  if (wasInDanger(dialogue, knowledge) && !isClear) return stayReply(knowledge, dialogue);
  if (theTalk.notClear(message) && dialogue.said.length > 0) return reply(words.plainer);
  if (isNamed(topic) && confidence >= clearSubject) return undefined;
  if (theTalk.takesBack(message)) return reply(words.sorry);
  if (theTalk.indignant(message)) return heard();
  if (topic === 'none' && namesOtherOffice(message)) return reply(words.notHere);
  if (tone === 'upset' && (topic === 'none' || confidence < leastSubject)) return heard();
  return undefined;
}

/** Nothing of it is kept but the words on the screen. */
export function wasInDanger({ said }: Dialogue, { words }: Knowledge): boolean {
  return [words.crisis.danger, ...words.stay, ...words.crisis.stayViolence].some((text) => said.includes(text));
}
