import type { LostWords } from './words.ts';

export const nl: LostWords = {
  title: 'Deze hulp werkt hier nog niet.',
  lines: ['Dat ligt niet aan u.', 'Bel of mail de organisatie van deze site. Op de site leest u hoe dat kan.'],
  danger: [
    { when: 'Is er nu gevaar?', call: 'Bel 112', number: '112' },
    { when: 'Denkt u aan zelfdoding?', call: 'Bel 113', number: '113' },
  ],
  close: 'Terug naar de site',
};
