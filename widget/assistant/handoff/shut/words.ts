import type { Language } from '../../../../edge/protocol/primitives.ts';

/** What the launcher says while the panel is shut. No name: others may see it too. */
interface ShutWords {
  waits: string;
  left: string;
  talks: string;
  fresh: string;
  over: string;
}

export const shutWords: Readonly<Record<Language, ShutWords>> = {
  nl: {
    waits: 'U wacht op een medewerker',
    left: 'Er staat een bericht voor u',
    talks: 'Uw gesprek loopt',
    fresh: 'Nieuw bericht voor u',
    over: 'Uw gesprek is klaar',
  },
  en: {
    waits: 'You wait for a person',
    left: 'There is a message for you',
    talks: 'Your talk goes on',
    fresh: 'New message for you',
    over: 'Your talk is finished',
  },
};
