import type { CaseType } from '../../edge/protocol/case-type.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from '../../edge/protocol/events.ts';
import type { LocalizedText } from '../../edge/protocol/primitives.ts';
import type { DemoDays } from '../days.ts';
import type { DemoEvent } from '../demo-case.ts';
import { text } from '../text.ts';

/** What an action starts from. */
interface OfficeCase {
  type: CaseType;
  events: readonly CaseEvent[];
  days: DemoDays;
  /** Makes an event id that this case does not have yet. */
  newId: (name: string) => string;
}

interface OfficeAction {
  label: LocalizedText;
  /** The events to add, or nothing when this can't be done now. */
  events(office: OfficeCase): DemoEvent[] | undefined;
}

const team = text('Team Dienstverlening', 'Service Team');
const owner = { team, name: 'Noor' };

/** Everything a back office can do to a case in the demo. Each is a push of the whole case with these events added. */
export const officeActions = {
  askPaper: {
    label: text('Vraag om een papier', 'Ask for a paper'),
    events: ({ type, days, newId, events }) =>
      isOver(events)
        ? undefined
        : [
            {
              id: newId('request'),
              type: 'requested',
              on: days.today,
              ...(type.term.basis === 'promise'
                ? { what: text('Een foto van wat er mis is', 'A photo of what is wrong') }
                : {
                    what: text('Uw laatste loonstrook', 'Your latest payslip'),
                    hint: text('Een foto is goed.', 'A photo is fine.'),
                  }),
              by: days.ahead(14),
            },
          ],
  },
  paperIn: {
    label: text('Papier is binnen', 'Paper received'),
    events: ({ days, newId, events }) => {
      const open = openRequest(events);
      return open && [{ id: newId('supplied'), type: 'supplied', request: open.id, on: days.today }];
    },
  },
  nextStep: {
    label: text('Volgende stap', 'Next step'),
    events: (office) => toStep(office, 1),
  },
  stepBack: {
    label: text('Een stap terug, met uitleg', 'One step back, explained'),
    events: (office) =>
      toStep(
        office,
        -1,
        text('Wij zagen iets over het hoofd. Dat doen wij nu goed.', 'We overlooked something. We put that right now.'),
      ),
  },
  promise: {
    label: text('Doe een belofte', 'Make a promise'),
    events: ({ days, newId }) => [
      {
        id: newId('promise'),
        type: 'promised',
        on: days.today,
        what: text('Noor belt u over uw zaak.', 'Noor calls you about your case.'),
        due: days.ahead(3),
        owner,
      },
    ],
  },
  keepPromise: {
    label: text('Belofte is gedaan', 'Promise kept'),
    events: ({ days, newId, events }) => {
      const open = openPromise(events);
      return open && [{ id: newId('kept'), type: 'promiseKept', promise: open.id, on: days.today }];
    },
  },
  delay: {
    label: text('Het duurt langer', 'It takes longer'),
    events: ({ days, newId, events }) =>
      isOver(events)
        ? undefined
        : [
            {
              id: newId('delay'),
              type: 'delayExplained',
              on: days.today,
              reason: text(
                'Wij hebben te weinig mensen. Dat ligt aan ons.',
                'We have too few people. That is our fault.',
              ),
            },
            {
              id: newId('extension'),
              type: 'extended',
              on: days.today,
              newDate: days.ahead(42),
              reason: text('Wij hebben te weinig mensen.', 'We have too few people.'),
            },
          ],
  },
  appointment: {
    label: text('Plan een afspraak', 'Plan an appointment'),
    events: ({ days, newId, events }) =>
      isOver(events)
        ? undefined
        : [
            {
              id: newId('appointment'),
              type: 'appointment',
              on: days.today,
              what: text('Gesprek over uw zaak', 'Talk about your case'),
              day: days.ahead(6),
              from: '10:00',
              to: '10:30',
              place: text('Bij ons aan de balie', 'At our desk'),
            },
          ],
  },
  contact: {
    label: text('Inwoner vroeg hoe het staat', 'Citizen asked where it stands'),
    events: ({ days, newId }) => [
      {
        id: newId('contact'),
        type: 'contacted',
        channel: 'phone',
        on: days.today,
        what: text('U vroeg hoe het met uw zaak staat.', 'You asked where your case stands.'),
      },
    ],
  },
  grant: {
    label: text('Besluit: ja', 'Decide: yes'),
    events: (office) => decide(office, { outcome: 'granted', text: text('Het antwoord is ja.', 'The answer is yes.') }),
  },
  finish: {
    label: text('Het is klaar', 'It is done'),
    events: ({ type, events, days, newId }) =>
      type.steps.some(({ key }) => key === 'done') && lastOf(events, 'step')?.step !== 'done'
        ? [{ id: newId('step'), type: 'step', step: 'done', on: days.today }]
        : undefined,
  },
  refuse: {
    label: text('Besluit: nee, met reden', 'Decide: no, with a reason'),
    events: (office) =>
      decide(office, {
        outcome: 'refused',
        reason: text('Uw spaargeld is hoger dan de grens.', 'Your savings are above the limit.'),
        stillPossible: [
          text('Is uw spaargeld op? Vraag het dan opnieuw aan.', 'Are your savings gone? Then apply again.'),
        ],
      }),
  },
  pay: {
    label: text('Betaal € 250', 'Pay € 250'),
    events: ({ days, newId, events }) =>
      lastOf(events, 'decided')?.outcome !== 'granted' || lastOf(events, 'paid')
        ? undefined
        : [
            {
              id: newId('amount'),
              type: 'amount',
              on: days.today,
              direction: 'citizenReceives',
              title: text('Uw geld', 'Your money'),
              lines: [{ label: text('Toegekend bedrag', 'Amount granted'), cents: 25_000 }],
              total: 25_000,
            },
            { id: newId('paid'), type: 'paid', on: days.today, cents: 25_000, direction: 'citizenReceives' },
          ],
  },
} as const satisfies Record<string, OfficeAction>;

export type OfficeActionName = keyof typeof officeActions;
export const officeActionNames = Object.keys(officeActions) as [OfficeActionName, ...OfficeActionName[]];

function toStep(
  { type, events, days, newId }: OfficeCase,
  move: 1 | -1,
  reason?: LocalizedText,
): DemoEvent[] | undefined {
  if (hasDecision(events)) return undefined;
  const now = type.steps.findIndex(({ key }) => key === lastOf(events, 'step')?.step);
  const target = type.steps[now + move];
  if (!target || (now < 0 && move < 0)) return undefined;
  return [{ id: newId('step'), type: 'step', step: target.key, on: days.today, ...(reason && { reason }) }];
}

type Decision = Omit<Extract<DemoEvent, { type: 'decided' }>, 'id' | 'type' | 'on' | 'announcedOn'>;

function decide(office: OfficeCase, decision: Decision): DemoEvent[] | undefined {
  const { events, days, newId, type } = office;
  // A landlord repairs or solves; it has no decisions to object to.
  if (hasDecision(events) || type.term.basis === 'promise') return undefined;
  // Who decides needs nothing more.
  const open = openRequest(events);
  const withdrawn: DemoEvent[] = open
    ? [{ id: newId('withdrawn'), type: 'requestWithdrawn', request: open.id, on: days.today }]
    : [];
  return [
    ...withdrawn,
    { id: newId('decision'), type: 'decided', on: days.today, announcedOn: days.today, ...decision },
  ];
}

function isOver(events: readonly CaseEvent[]): boolean {
  return hasDecision(events) || lastOf(events, 'step')?.step === 'done';
}

function hasDecision(events: readonly CaseEvent[]): boolean {
  return lastOf(events, 'decided') !== undefined;
}

function openRequest(events: readonly CaseEvent[]): CaseEventOf<'requested'> | undefined {
  const answered = new Set(
    events.flatMap((event) => (event.type === 'supplied' || event.type === 'requestWithdrawn' ? [event.request] : [])),
  );
  return ofType(events, 'requested').find(({ id }) => !answered.has(id));
}

function openPromise(events: readonly CaseEvent[]): CaseEventOf<'promised'> | undefined {
  const kept = new Set(ofType(events, 'promiseKept').map(({ promise }) => promise));
  return ofType(events, 'promised').find(({ id }) => !kept.has(id));
}

function lastOf<Type extends CaseEventType>(events: readonly CaseEvent[], type: Type): CaseEventOf<Type> | undefined {
  return ofType(events, type).at(-1);
}

function ofType<Type extends CaseEventType>(events: readonly CaseEvent[], type: Type): CaseEventOf<Type>[] {
  return events.filter((event): event is CaseEventOf<Type> => event.type === type);
}
