import type { LostWords } from './words.ts';

export const nl: LostWords = {
  title: 'Deze hulp werkt hier nog niet.',
  lines: ['Dat ligt niet aan u.', 'Bel of mail de organisatie van deze site. Op de site leest u hoe dat kan.'],
  danger: 'Is er nu gevaar? Bel 112. Denkt u aan zelfdoding? Bel 113.',
  close: 'Terug naar de site',
};
