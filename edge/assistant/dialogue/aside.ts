import type { Understanding } from '../understand/understanding.ts';
import { doorSuggestions, isNamed, noReply, say } from './compose-reply.ts';
import type { Dialogue, Knowledge, Reply } from './dialogue.ts';
import { asksPlainer, namesOtherOffice, takesItBack } from './follow-up.ts';
import { stayReply } from './tone.ts';
import type { Variants } from './words/words.ts';

/** As sure as this of a subject, and it is answered whatever else the message says. */
const clearSubject = 0.5;

/** A message about the talk itself, about somebody else's work, or with feeling alone: an answer, and no miss. */
export function aside(understood: Understanding, dialogue: Dialogue, knowledge: Knowledge): Reply | undefined {
  const { text, topic, tone, confidence } = understood;
  const { words } = knowledge;
  const reply = (variants: Variants): Reply => ({
    ...noReply,
    lines: [say(variants, dialogue)],
    suggestions: doorSuggestions(knowledge, 'person', 'callback'),
  });
  if (dialogue.said.includes(words.crisis.suicide) && !isNamed(topic)) return stayReply(knowledge, dialogue);
  if (asksPlainer(text) && dialogue.said.length > 0) return reply(words.plainer);
  if (isNamed(topic) && confidence >= clearSubject) return undefined;
  if (takesItBack(text)) return reply(words.sorry);
  if (topic === 'none' && namesOtherOffice(text)) return reply(words.notHere);
  if (topic === 'none' && tone === 'upset') return reply(words.heard);
  return undefined;
}
