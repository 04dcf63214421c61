import { repair } from '../case-types/landlord.ts';
import type { DemoCase } from '../demo-case.ts';
import { text } from '../text.ts';

const ruben = { team: text('Team Onderhoud', 'Maintenance Team'), name: 'Ruben' };

export const waitingForPart: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20817',
  code: 'KJFKN76UPC3R',
  holder: 'visser',
  title: text('Reparatie: lekkende kraan', 'Repair: leaking tap'),
  shows: text('Onze belofte loopt. U hoeft niets te doen.', 'Our promise runs. Nothing to do.'),
  type: () => repair,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(6), channel: 'phone' },
    { id: 'plan', type: 'step', step: 'plan', on: days.ago(6) },
    {
      id: 'part',
      type: 'step',
      step: 'part',
      on: days.ago(4),
      text: text('De monteur heeft het onderdeel besteld.', 'The mechanic has ordered the part.'),
    },
    {
      id: 'day-and-time',
      type: 'promised',
      on: days.ago(4),
      what: text('U hoort op welke dag de monteur komt.', 'You hear on which day the mechanic comes.'),
      due: days.ahead(3),
      owner: ruben,
    },
  ],
};

export const visitPlanned: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20842',
  code: '6TWH3AEFW734',
  holder: 'visser',
  title: text('Reparatie: deur klemt', 'Repair: door sticks'),
  shows: text('De monteur komt. Dag en tijd staan vast.', 'The mechanic comes. Day and time are fixed.'),
  type: () => repair,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(5), channel: 'mail' },
    { id: 'plan', type: 'step', step: 'plan', on: days.ago(5) },
    { id: 'visit-step', type: 'step', step: 'visit', on: days.ago(2) },
    {
      id: 'visit',
      type: 'appointment',
      on: days.ago(2),
      what: text('De monteur maakt uw deur.', 'The mechanic fixes your door.'),
      day: days.ahead(3),
      from: '08:00',
      to: '12:00',
      place: text('Bij u thuis', 'At your home'),
    },
  ],
};

export const repairLate: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20765',
  code: 'CCWKW6UJFN4X',
  holder: 'visser',
  title: text('Reparatie: afzuiging in de keuken', 'Repair: kitchen extractor'),
  shows: text('Wij hielden onze belofte niet. Met uw rechten.', 'We broke our promise. With your rights.'),
  type: () => repair,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(23), channel: 'phone' },
    { id: 'plan', type: 'step', step: 'plan', on: days.ago(23) },
    { id: 'part', type: 'step', step: 'part', on: days.ago(18) },
    {
      id: 'delay',
      type: 'delayExplained',
      on: days.ago(2),
      reason: text(
        'Wij bestelden het verkeerde onderdeel. Dat ligt aan ons.',
        'We ordered the wrong part. That is our fault.',
      ),
    },
    {
      id: 'new-date',
      type: 'extended',
      on: days.ago(2),
      newDate: days.ahead(9),
      reason: text('Het goede onderdeel komt later.', 'The right part comes later.'),
    },
    {
      id: 'call',
      type: 'promised',
      on: days.ago(2),
      what: text('Ruben belt u en maakt een afspraak.', 'Ruben calls you and makes an appointment.'),
      due: days.ahead(2),
      owner: ruben,
    },
  ],
};

export const visitMissed: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20798',
  code: '9WKTKKE3N6UP',
  holder: 'haddad',
  title: text('Reparatie: radiator wordt niet warm', 'Repair: radiator stays cold'),
  shows: text('De monteur kwam niet. Dat zeggen wij eerst.', 'The mechanic did not come. We say so first.'),
  type: () => repair,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(9), channel: 'phone' },
    { id: 'plan', type: 'step', step: 'plan', on: days.ago(9) },
    { id: 'visit-step', type: 'step', step: 'visit', on: days.ago(7) },
    {
      id: 'visit',
      type: 'appointment',
      on: days.ago(7),
      what: text('De monteur maakt uw radiator.', 'The mechanic fixes your radiator.'),
      day: days.ago(1),
      from: '13:00',
      to: '17:00',
      place: text('Bij u thuis', 'At your home'),
    },
    {
      id: 'missed',
      type: 'appointmentMissed',
      on: days.ago(1),
      appointment: 'visit',
      byUs: true,
      reason: text('De monteur was ziek. Wij belden u niet.', 'The mechanic was ill. We did not call you.'),
    },
    {
      id: 'call',
      type: 'promised',
      on: days.ago(1),
      what: text('Ruben belt u met een nieuwe dag.', 'Ruben calls you with a new day.'),
      due: days.ahead(1),
      owner: ruben,
    },
  ],
};

export const repairDone: DemoCase = {
  organisation: 'vlierhof',
  number: 'VH-20731',
  code: 'HDCFNHKCW4J9',
  holder: 'haddad',
  title: text('Reparatie: lamp in het trappenhuis', 'Repair: light in the stairwell'),
  shows: text('Klaar. De monteur kwam op de afgesproken dag.', 'Done. The mechanic came on the agreed day.'),
  type: () => repair,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(14), channel: 'chat' },
    { id: 'plan', type: 'step', step: 'plan', on: days.ago(14) },
    { id: 'visit-step', type: 'step', step: 'visit', on: days.ago(11) },
    {
      id: 'visit',
      type: 'appointment',
      on: days.ago(11),
      what: text('De monteur maakt de lamp.', 'The mechanic fixes the light.'),
      day: days.ago(3),
      from: '08:00',
      to: '12:00',
      place: text('Trappenhuis', 'Stairwell'),
    },
    { id: 'visited', type: 'appointmentKept', on: days.ago(3), appointment: 'visit' },
    {
      id: 'done',
      type: 'step',
      step: 'done',
      on: days.ago(3),
      text: text('De lamp doet het weer.', 'The light works again.'),
    },
  ],
};
