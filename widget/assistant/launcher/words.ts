import type { Language } from '../../../edge/protocol/primitives.ts';

export interface LauncherWords {
  title: string;
  open: (time: string) => string;
  shut: string;
  again: (day: string, time: string) => string;
  days: readonly [today: string, tomorrow: string];
  dot: string;
  failed: string;
}

const nl: LauncherWords = {
  title: 'Hulp en status',
  open: (time) => `Nu open tot ${time} uur`,
  shut: 'Dicht',
  again: (day, time) => `Dicht. ${day} vanaf ${time} uur weer open`,
  days: ['Vandaag', 'Morgen'],
  dot: '.',
  failed: 'Openen lukt nu niet',
};

const en: LauncherWords = {
  title: 'Help and status',
  open: (time) => `Open now until ${time}`,
  shut: 'Closed',
  again: (day, time) => `Closed. ${day} open again from ${time}`,
  days: ['Today', 'Tomorrow'],
  dot: ':',
  failed: 'Cannot open now',
};

export const launcherWords = (language: Language): LauncherWords => (language === 'en' ? en : nl);
