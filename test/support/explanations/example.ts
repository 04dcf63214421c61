import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { LocalizedText } from '../../../edge/protocol/primitives.ts';

/** The day on which every example is told. */
export const exampleToday = '2026-11-24';

export const text = (nl: string, en: string): LocalizedText => ({ nl, en });

export const samira = { team: text('Team Inkomen', 'Income team'), name: 'Samira' };

export const promise = (
  id: string,
  what: LocalizedText,
  due: string,
  rest: Partial<Explanation['promises'][number]> = {},
): Explanation['promises'][number] => ({
  id,
  what,
  madeOn: '2026-11-17',
  due,
  owner: samira,
  status: 'open',
  ...rest,
});

export const change = (
  id: string,
  kind: Explanation['changes'][number]['kind'],
  on: string,
  rest: Partial<Explanation['changes'][number]> = {},
): Explanation['changes'][number] => ({ id, kind, on, recordedAt: `${on}T09:12:00+01:00`, ...rest });

const hearAgain = text(
  'U hoort weer van ons. Ook als er nog geen besluit is.',
  'You hear from us again. Also if there is no decision yet.',
);

/** An application for social assistance, on time, at step 2 of 3; `rest` makes it another story. */
export function exampleExplanation(rest: Partial<Explanation> = {}): Explanation {
  return {
    id: 'case-0001',
    number: 'Z2026-00417',
    title: text('Aanvraag bijstand', 'Social assistance'),
    typeName: text('Bijstandsuitkering', 'Social assistance benefit'),
    noun: 'application',
    organisationKind: 'municipality',
    today: exampleToday,
    version: 7,
    state: 'we',
    headline: 'nothingToDo',
    finished: false,
    turn: { who: 'us', since: '2026-11-17', owner: samira, clockStopped: false },
    todos: [],
    step: {
      known: true,
      title: text('Wij kijken naar uw inkomen en spaargeld.', 'We look at your income and savings.'),
      text: text(
        'Wij hebben alles van u. Nu kijken wij naar uw inkomen.',
        'We have everything from you. Now we look at your income.',
      ),
      index: 2,
      of: 3,
      since: '2026-11-17',
      next: {
        title: text('Besluit', 'Decision'),
        text: text('Wij besluiten. U krijgt een brief.', 'We decide. You get a letter.'),
      },
    },
    clock: {
      kind: 'law',
      article: 'Awb 4:13',
      status: 'running',
      startedOn: '2026-10-20',
      latestOn: '2026-12-15',
      originalLatestOn: '2026-12-15',
      lengthDays: 56,
      usedDays: 35,
      remainingDays: 21,
      pauses: [],
      extensions: [],
      calculation: [
        { kind: 'start', on: '2026-10-20' },
        { kind: 'length', weeks: 8, article: 'Awb 4:13' },
        { kind: 'latest', on: '2026-12-15' },
      ],
    },
    changes: [
      change('c3', 'supplied', '2026-11-20', { text: text('Uw bankafschrift', 'Your bank statement') }),
      change('c2', 'step', '2026-11-17', { text: text('Wij kijken naar uw inkomen.', 'We look at your income.') }),
      change('c1', 'received', '2026-10-20'),
    ],
    amounts: [],
    choices: [{ kind: 'person' }, { kind: 'advance' }, { kind: 'callback' }, { kind: 'report' }],
    promises: [promise('p1', hearAgain, '2026-12-08')],
    contacts: { count: 0, sameQuestion: 0, actedSinceFirst: false, recent: [] },
    updatedAt: '2026-11-24T09:12:00+01:00',
    nextContact: { on: '2026-12-08', promise: 'p1', reason: 'promise' },
    ...rest,
  };
}
