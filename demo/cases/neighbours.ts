import { nuisance } from '../case-types/landlord.ts';
import type { DemoCase } from '../demo-case.ts';
import { text } from '../text.ts';

const nadia = { team: text('Team Wijkbeheer', 'Neighbourhood Team'), name: 'Nadia' };

export const leakFromAbove: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20779',
  code: '6J37PDT9F39Y',
  holder: 'haddad',
  title: text('Klacht: lekkage van de bovenburen', 'Complaint: leak from the neighbours above'),
  shows: text('Een klacht. Onze belofte is gedaan.', 'A complaint. Our promise was kept.'),
  type: () => nuisance,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(19), channel: 'counter' },
    { id: 'hear', type: 'step', step: 'hear', on: days.ago(18) },
    {
      id: 'visit-neighbours',
      type: 'promised',
      on: days.ago(18),
      what: text('Nadia gaat langs bij uw bovenburen.', 'Nadia visits your neighbours above.'),
      due: days.ago(11),
      owner: nadia,
    },
    { id: 'visited', type: 'promiseKept', promise: 'visit-neighbours', on: days.ago(12) },
    {
      id: 'fix',
      type: 'step',
      step: 'fix',
      on: days.ago(5),
      text: text(
        'De loodgieter maakt de afvoer van uw bovenburen.',
        'The plumber fixes the drain of your neighbours above.',
      ),
    },
    {
      id: 'ask',
      type: 'promised',
      on: days.ago(5),
      what: text('Nadia vraagt u of het droog blijft.', 'Nadia asks you whether it stays dry.'),
      due: days.ahead(8),
      owner: nadia,
    },
  ],
};
