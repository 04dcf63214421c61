import type { Line } from '../../edge/assistant/localized.ts';
import { localized } from '../../edge/assistant/localized.ts';
import type { DeskHelp, HelpText } from '../../edge/protocol/desk.ts';
import type { Language } from '../../edge/protocol/primitives.ts';

/** What the organisation wrote, in this language; what nobody translated is Dutch, and marked so. */
export const helpText = (text: HelpText, language: Language): Line =>
  localized(typeof text === 'string' ? { nl: text } : text, language);

/** The phrases to avoid that can stand in a draft in this language. */
export const avoidIn = ({ avoid }: DeskHelp, language: Language): { phrase: string; instead: string }[] =>
  avoid.map(({ phrase, instead }) => ({
    phrase: helpText(phrase, language).text,
    instead: helpText(instead, language).text,
  }));
