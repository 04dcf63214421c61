import type { DemoCaseType } from '../demo-case.ts';
import { text } from '../text.ts';
import { doneStep, step } from './step.ts';

/** No law sets a repair time, so this is the landlord's own promise. */
export const repair: DemoCaseType = {
  code: 'reparatie',
  name: text('Reparatie', 'Repair'),
  noun: 'repair',
  term: { basis: 'promise', length: 'P15D' },
  team: text('Team Onderhoud', 'Maintenance Team'),
  silentAfter: 'P7D',
  steps: [
    step(
      'plan',
      ['Monteur zoeken', 'Finding a mechanic'],
      ['Wij zoeken een monteur voor u.', 'We find a mechanic for you.'],
      'P3D',
    ),
    step(
      'part',
      ['Onderdeel bestellen', 'Ordering the part'],
      ['Wij wachten op het onderdeel.', 'We are waiting for the part.'],
      'P7D',
    ),
    step(
      'visit',
      ['Bezoek van de monteur', 'Visit of the mechanic'],
      ['De monteur komt langs. U bent dan thuis.', 'The mechanic comes by. You are at home then.'],
    ),
    doneStep(['Klaar', 'Done'], ['De reparatie is klaar.', 'The repair is done.']),
  ],
  choices: [{ kind: 'reschedule' }, { kind: 'callback' }, { kind: 'complaint' }],
};

export const nuisance: DemoCaseType = {
  code: 'overlast',
  name: text('Klacht over overlast', 'Nuisance complaint'),
  noun: 'complaint',
  term: { basis: 'promise', length: 'P6W' },
  team: text('Team Wijkbeheer', 'Neighbourhood Team'),
  silentAfter: 'P14D',
  steps: [
    step(
      'hear',
      ['Praten met u en uw buren', 'Talking to you and your neighbours'],
      ['Wij praten met u en met uw buren.', 'We talk to you and to your neighbours.'],
      'P14D',
    ),
    step(
      'fix',
      ['De oorzaak oplossen', 'Fixing the cause'],
      ['Wij lossen de oorzaak op.', 'We fix the cause.'],
      'P21D',
    ),
    step(
      'check',
      ['Navragen', 'Checking with you'],
      ['Wij vragen u of het echt over is.', 'We ask you whether it is really over.'],
    ),
    doneStep(['Klaar', 'Done'], ['De overlast is over.', 'The nuisance is over.']),
  ],
  choices: [{ kind: 'callback' }],
};
