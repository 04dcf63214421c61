import type { Language } from '../../protocol/primitives.ts';

/** Characters of the citizen's words that a draft quotes at most; whole sentences go first. */
const longest = 400;

/**
 * "U zegt: ‘…’ Klopt dat?": the citizen's own words, unchanged, for the agent to shorten and the citizen to confirm
 * (S1: summarise literally). Empty when the citizen has said nothing yet.
 */
export function summaryDraft(messages: readonly string[], language: Language): string {
  const said = messages.map((text) => text.trim().replaceAll(/\s+/g, ' ')).filter((text) => text.length > 0);
  const words = shortened(said.map(closed).join(' '));
  if (!words) return '';
  return language === 'nl' ? `U zegt: ‘${words}’ Klopt dat?` : `You say: ‘${words}’ Is that right?`;
}

const closed = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The last whole sentences that fit. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const sentences = text.match(/[^.?!…]+[.?!…]+/g)?.map((sentence) => sentence.trim()) ?? [text];
  const kept: string[] = [];
  for (const sentence of sentences.reverse()) {
    if ([sentence, ...kept].join(' ').length > longest) break;
    kept.unshift(sentence);
  }
  return kept.length > 0 ? kept.join(' ') : `…${Array.from(text).slice(-longest).join('')}`;
}
