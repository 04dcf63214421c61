import type { LocalizedText } from '../../protocol/primitives.ts';

/** What a citizen reads on their case of a hand-off. Part of the case from then on, so in both languages at once. */
export const texts = {
  callback: { nl: 'Wij bellen u.', en: 'We call you.' },
  message: { nl: 'Wij beantwoorden uw bericht.', en: 'We answer your message.' },
} as const satisfies Record<string, Required<LocalizedText>>;
