import type { Language, LocalizedText } from '../protocol/primitives.ts';

/**
 * One line that a citizen reads. `strong` is the part of `text` that counts most, such as a date.
 * `lang` is set when the text is not in the language of the screen: Dutch that nobody translated.
 */
export interface Line {
  text: string;
  strong?: string;
  lang?: Language;
}

/** A line of our own words. */
export const line = (text: string, strong?: string): Line => (strong === undefined ? { text } : { text, strong });

/** Text from data in the citizen's language; without a translation the Dutch, marked as Dutch. */
export function localized(text: LocalizedText, language: Language): Line {
  const translated = text[language];
  return translated === undefined ? { text: kept(text.nl), lang: 'nl' } : { text: kept(translated) };
}

/** An amount, a time, a postal code or a telephone number never breaks over two lines, also where a back office wrote it. */
const kept = (text: string): string => text.replace(/(€|\d) (?=\d|[A-Z]{2}\b|uur\b)/g, '$1\u00a0');

/** The line cut at its strong part: before, strong, after. */
export function cut({ text, strong }: Line): [before: string, strong: string, after: string] {
  const at = strong ? text.indexOf(strong) : -1;
  if (strong === undefined || at < 0) return [text, '', ''];
  return [text.slice(0, at), strong, text.slice(at + strong.length)];
}
