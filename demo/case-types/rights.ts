import type { CalendarDate } from '../../edge/protocol/primitives.ts';
import type { DemoCaseType } from '../demo-case.ts';
import { text } from '../text.ts';
import { checkStep, decideStep, step } from './step.ts';

/** Gehandicaptenparkeerkaart: no special term, so 8 weeks (Awb 4:13). */
export const parkingCard: DemoCaseType = {
  code: 'gehandicaptenparkeerkaart',
  name: text('Gehandicaptenparkeerkaart', 'Disabled parking card'),
  noun: 'application',
  term: { basis: 'reasonable' },
  team: text('Team Vergunningen', 'Permits Team'),
  steps: [
    checkStep('P7D'),
    step(
      'doctor',
      ['Advies van de arts', 'Advice of the doctor'],
      ['De arts geeft ons advies.', 'The doctor gives us advice.'],
      'P21D',
    ),
    decideStep,
  ],
  choices: [{ kind: 'callback' }],
};

/** Awb 7:10: with a committee 12 weeks, from the end of the objection term. */
export function objection(decisionAnnouncedOn: CalendarDate): DemoCaseType {
  return {
    code: 'bezwaar',
    name: text('Bezwaar', 'Objection'),
    noun: 'objection',
    term: { basis: 'objection', committee: true, decisionAnnouncedOn },
    extension: 'P6W',
    team: text('Team Bezwaar', 'Objections Team'),
    steps: [
      step(
        'file',
        ['Stukken verzamelen', 'Collecting papers'],
        ['Wij verzamelen alle stukken.', 'We collect all papers.'],
        'P28D',
      ),
      step(
        'hearing',
        ['Hoorzitting', 'Hearing'],
        ['U vertelt uw verhaal op de hoorzitting.', 'You tell your story at the hearing.'],
        'P21D',
      ),
      step(
        'advice',
        ['Advies', 'Advice'],
        ['De commissie geeft ons advies.', 'The committee gives us advice.'],
        'P28D',
      ),
      step(
        'decide',
        ['Opnieuw besluiten', 'Deciding again'],
        ['Wij besluiten opnieuw. U krijgt een brief.', 'We decide again. You get a letter.'],
      ),
    ],
    choices: [{ kind: 'reschedule' }, { kind: 'callback' }, { kind: 'withdraw' }],
  };
}

/** Awb 9:11: 6 weeks without a committee. */
export const complaint: DemoCaseType = {
  code: 'klacht',
  name: text('Klacht', 'Complaint'),
  noun: 'complaint',
  term: { basis: 'complaint', committee: false },
  extension: 'P4W',
  team: text('Team Klachten', 'Complaints Team'),
  steps: [
    step(
      'hear',
      ['Luisteren', 'Listening'],
      ['Wij luisteren naar u en naar onze collega.', 'We listen to you and to our colleague.'],
      'P21D',
    ),
    step(
      'answer',
      ['Antwoorden', 'Answering'],
      ['U krijgt ons antwoord in een brief.', 'You get our answer in a letter.'],
    ),
  ],
  choices: [{ kind: 'callback' }, { kind: 'withdraw' }],
};
