import type { LocalizedText } from '../protocol/primitives.ts';

/** What a case says when Quality has it: read by citizens, so B1 Dutch with *u*. */
export const qualityWords: Readonly<Record<'team' | 'promise' | 'done', LocalizedText>> = {
  team: { nl: 'Kwaliteit', en: 'Quality' },
  promise: {
    nl: 'Kwaliteit zoekt uw vraag uit en vertelt u wat er is gebeurd.',
    en: 'Quality looks into your question and tells you what happened.',
  },
  done: { nl: 'Kwaliteit heeft uw vraag uitgezocht.', en: 'Quality has looked into your question.' },
};
