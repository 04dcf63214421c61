import type { Line } from '../localized.ts';
import { distinct, doorSuggestions, say } from './compose-reply.ts';
import type { Dialogue, Knowledge, Reply, Turn } from './dialogue.ts';

const maxSuggestions = 4;

/** "Ja" after it can only be yes to a person. */
function offersPerson({ suggestions, urgent, cards }: Reply): boolean {
  const doors = suggestions.map(({ does }) => (does.type === 'open' ? does.door : undefined));
  const others = doors.some((door) => door !== 'person' && door !== 'callback');
  return doors.includes('person') && !others && !urgent && !cards.some(({ kind }) => kind === 'crisis');
}

/** What was not said just before comes first; a person is offered when there is nothing else. */
export function freshFirst(reply: Reply, dialogue: Dialogue, knowledge: Knowledge): Reply {
  const isFresh = ({ text }: Line): boolean => !dialogue.said.includes(text);
  const fresh = reply.lines.filter(isFresh);
  if (fresh.length > 0) return { ...reply, lines: [...fresh, ...reply.lines.filter((one) => !isFresh(one))] };
  const suggestions = [...reply.suggestions, ...doorSuggestions(knowledge, 'person')];
  return { ...reply, lines: [say(knowledge.words.again, dialogue)], suggestions };
}

/** The turn is over: what was said is remembered, so that none of it is said twice in a row. */
export function finish(dialogue: Dialogue, reply: Reply): Turn {
  const said = reply.lines.length > 0 ? [...reply.lines, ...reply.after].map(({ text }) => text) : dialogue.said;
  const suggestions = distinct(reply.suggestions).slice(0, maxSuggestions);
  const asked = dialogue.asked ?? (offersPerson(reply) ? { kind: 'person' } : undefined);
  return { dialogue: { ...dialogue, asked, said }, reply: { ...reply, suggestions } };
}
