import type { Language } from '../../../../edge/protocol/primitives.ts';

/** Stands in the title of the page. Too little to be a file for each language; says nothing about anyone. */
export const bellWords: Readonly<Record<Language, string>> = { nl: 'Nieuw bericht', en: 'New message' };
