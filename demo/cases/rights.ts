import { complaint, objection, parkingCard } from '../case-types/rights.ts';
import type { DemoCase } from '../demo-case.ts';
import { text } from '../text.ts';

export const movedBack: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10394',
  code: 'E7K7CDCD7F9T',
  holder: 'deBoer',
  title: text('Gehandicaptenparkeerkaart', 'Disabled parking card'),
  shows: text(
    'Een stap terug, met uitleg en op tijd een nieuwe datum.',
    'One step back, explained, with a new date in time.',
  ),
  type: () => parkingCard,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(45), channel: 'counter' },
    { id: 'check', type: 'step', step: 'check', on: days.ago(45) },
    { id: 'doctor', type: 'step', step: 'doctor', on: days.ago(36) },
    { id: 'decide', type: 'step', step: 'decide', on: days.ago(10) },
    {
      id: 'doctor-again',
      type: 'step',
      step: 'doctor',
      on: days.ago(3),
      text: text(
        'De arts kijkt nog een keer. Wij vragen het ziekenhuis om informatie. Dat hoeft u niet te doen.',
        'The doctor looks again. We ask the hospital for information. You do not have to do that.',
      ),
      reason: text('Een bericht van het ziekenhuis ontbrak.', 'A message from the hospital was missing.'),
    },
    {
      id: 'new-date',
      type: 'extended',
      on: days.ago(3),
      newDate: days.ahead(32),
      reason: text('De arts kijkt nog een keer.', 'The doctor looks again.'),
    },
    {
      id: 'news',
      type: 'promised',
      on: days.ago(3),
      what: text('U hoort wat de arts zegt.', 'You hear what the doctor says.'),
      due: days.ahead(14),
      owner: { team: text('Team Vergunningen', 'Permits Team'), name: 'Anouk' },
    },
  ],
};

export const objectionRunning: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10371',
  code: 'K9X6NP3ACXFK',
  holder: 'yilmaz',
  title: text('Bezwaar tegen lagere bijstand', 'Objection to lower income support'),
  shows: text('Bezwaar loopt. De hoorzitting is gepland.', 'An objection runs. The hearing is planned.'),
  type: (days) => objection(days.ago(60)),
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(38), channel: 'letter' },
    { id: 'file', type: 'step', step: 'file', on: days.ago(38) },
    { id: 'hearing-step', type: 'step', step: 'hearing', on: days.ago(8) },
    {
      id: 'hearing',
      type: 'appointment',
      on: days.ago(8),
      what: text('Hoorzitting over uw bezwaar', 'Hearing about your objection'),
      day: days.ahead(9),
      from: '10:00',
      to: '10:45',
      place: text('Stadhuis, kamer 2.14', 'Town hall, room 2.14'),
    },
    {
      id: 'papers',
      type: 'promised',
      on: days.ago(8),
      what: text('U krijgt alle stukken over uw zaak.', 'You get all papers about your case.'),
      due: days.ahead(1),
      owner: { team: text('Team Bezwaar', 'Objections Team'), name: 'Pieter' },
    },
  ],
};

export const complaintRunning: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-10440',
  code: '7FCJWF9Y73E4',
  holder: 'janssen',
  title: text('Klacht: wij belden u niet terug', 'Complaint: we did not call you back'),
  shows: text(
    'Een klacht bij de gemeente. Wij hielden onze belofte.',
    'A complaint to the municipality. We kept our promise.',
  ),
  type: () => complaint,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(16), channel: 'phone' },
    { id: 'hear', type: 'step', step: 'hear', on: days.ago(15) },
    {
      id: 'call',
      type: 'promised',
      on: days.ago(15),
      what: text('Wij bellen u en luisteren naar uw verhaal.', 'We call you and listen to your story.'),
      due: days.ago(7),
      owner: { team: text('Team Klachten', 'Complaints Team'), name: 'Mirjam' },
    },
    { id: 'called', type: 'promiseKept', promise: 'call', on: days.ago(8) },
    {
      id: 'answer',
      type: 'promised',
      on: days.ago(8),
      what: text('U krijgt ons antwoord in een brief.', 'You get our answer in a letter.'),
      due: days.ahead(14),
      owner: { team: text('Team Klachten', 'Complaints Team'), name: 'Mirjam' },
    },
  ],
};
