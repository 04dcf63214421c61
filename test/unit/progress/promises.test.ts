import { describe, expect, it } from 'vitest';
import { decided, type EventInput, explained, landlord, on, promised, received, text } from './case-of.ts';

const start = received('2026-10-20');
const kept = (day: string, promise: string) => on(day, { type: 'promiseKept', promise });
const of = (events: EventInput[], today = '2026-11-24') => explained({}, [start, ...events], today);

describe('promises', () => {
  it('[PR-51] are open up to and including their day', () => {
    const { promises, late, nextContact } = of([promised('2026-11-10', '2026-11-24', 'call')]);
    expect(promises).toMatchObject([{ id: 'call', status: 'open', due: '2026-11-24', madeOn: '2026-11-10' }]);
    expect(late).toBeUndefined();
    expect(nextContact).toEqual({ on: '2026-11-24', promise: 'call', reason: 'promise' });
  });

  it('[PR-30] [PR-51] are missed the day after, and then we are late, without a penalty', () => {
    const { promises, late, state, headline } = of([promised('2026-11-10', '2026-11-23', 'call')]);
    expect(promises).toMatchObject([{ status: 'missed', daysLate: 1 }]);
    expect(late).toEqual({
      what: 'promise',
      since: '2026-11-24',
      days: 1,
      rights: [{ kind: 'complaint', article: 'Awb 9:1' }],
    });
    expect([state, headline]).toEqual(['late', 'latePromise']);
  });

  it('[PR-51] kept late says how late, and we are no longer late', () => {
    const { promises, late } = of([promised('2026-11-10', '2026-11-18', 'call'), kept('2026-11-20', 'call')]);
    expect(promises).toMatchObject([{ status: 'kept', keptOn: '2026-11-20', daysLate: 2 }]);
    expect(late).toBeUndefined();
  });

  it('[PR-51] a new promise after a broken one is the new date, and keeping it makes good', () => {
    const events = [promised('2026-11-10', '2026-11-18', 'call'), promised('2026-11-19', '2026-11-26', 'again')];
    expect(of(events).late).toMatchObject({ what: 'promise', days: 6, newDate: '2026-11-26' });
    expect(of([...events, kept('2026-11-23', 'again')]).late).toBeUndefined();
    expect(of([...events, kept('2026-11-23', 'again')]).promises.map(({ status }) => status)).toEqual([
      'missed',
      'kept',
    ]);
  });

  it('[PR-51] come open first by day, then missed, then kept', () => {
    const events = [
      promised('2026-11-01', '2026-11-05', 'kept'),
      kept('2026-11-04', 'kept'),
      promised('2026-11-01', '2026-11-10', 'missed'),
      promised('2026-11-01', '2026-12-10', 'later'),
      promised('2026-11-01', '2026-12-01', 'sooner'),
    ];
    expect(of(events).promises.map(({ id }) => id)).toEqual(['sooner', 'later', 'missed', 'kept']);
  });

  it('[PR-51] a broken promise still counts after the decision, and no more once the case is closed', () => {
    const events = [promised('2026-11-10', '2026-11-18', 'call'), decided('2026-11-17')];
    expect(of(events).state).toBe('late');
    expect(of([...events, on('2026-11-20', { type: 'closed' })]).late).toBeUndefined();
  });
});

describe('appointments', () => {
  const visit = (made: string, day: string, id = 'visit') =>
    on(made, { type: 'appointment', what: text('De monteur komt'), day, from: '09:00', to: '11:00' }, id);
  const missed = (day: string, byUs: boolean, id = 'visit') =>
    on(day, { type: 'appointmentMissed', appointment: id, byUs, reason: text('De monteur was ziek') });

  it('tells the first that is still to come, and lets it be moved until the day before', () => {
    const { appointment, headline, choices, nextContact } = of([
      visit('2026-11-10', '2026-12-08', 'b'),
      visit('2026-11-12', '2026-12-01', 'a'),
    ]);
    expect(appointment).toMatchObject({ id: 'a', status: 'planned', from: '09:00' });
    expect(headline).toBe('appointmentPlanned');
    expect(choices).toContainEqual({ kind: 'reschedule', until: '2026-11-30' });
    expect(nextContact).toEqual({ on: '2026-12-01', reason: 'appointment' });
  });

  it('cannot be moved on the day itself', () => {
    const { choices } = of([visit('2026-11-10', '2026-11-24')]);
    expect(choices.map(({ kind }) => kind)).not.toContain('reschedule');
  });

  it('[PR-52] missed by us makes us late, with the reason, until a new one is made', () => {
    const events = [visit('2026-11-10', '2026-11-20'), missed('2026-11-20', true)];
    const { late, state, headline, appointment } = of(events);
    expect(late).toMatchObject({
      what: 'appointment',
      since: '2026-11-20',
      days: 4,
      reason: text('De monteur was ziek'),
    });
    expect([state, headline, appointment?.status]).toEqual(['late', 'lateAppointment', 'missedByUs']);
    const again = of([...events, visit('2026-11-23', '2026-11-30', 'again')]);
    expect(again.late).toBeUndefined();
    expect(again.appointment).toMatchObject({ id: 'again', status: 'planned' });
  });

  it('[PR-52] missed by the citizen does not make us late', () => {
    const { late, appointment } = of([visit('2026-11-10', '2026-11-20'), missed('2026-11-20', false)]);
    expect(late).toBeUndefined();
    expect(appointment?.status).toBe('missedByCitizen');
  });

  it('says nothing of a day that passed without a word', () => {
    expect(of([visit('2026-11-10', '2026-11-20')]).appointment).toBeUndefined();
  });

  it("[PR-45] gives a tenant a complaint when a visit was missed; repair at the landlord's cost only when its term has passed", () => {
    const events = [start, visit('2026-11-10', '2026-11-20'), missed('2026-11-20', true)];
    const { late } = explained({ noun: 'repair', term: { basis: 'none' } }, events, '2026-11-24', landlord);
    expect(late?.rights.map(({ kind }) => kind)).toEqual(['complaint']);
  });
});

describe('what late is about', () => {
  it('[PR-25] the decision goes before a promise, a promise before an appointment; the latest reason is told', () => {
    const promise = promised('2026-11-10', '2026-11-18');
    const appointment = on('2026-11-01', { type: 'appointment', what: text('Gesprek'), day: '2026-11-12' }, 'talk');
    const missed = on('2026-11-12', { type: 'appointmentMissed', appointment: 'talk', byUs: true });
    const why = on('2026-11-20', { type: 'delayExplained', reason: text('Onze collega was ziek.') });
    expect(of([appointment, missed]).late?.what).toBe('appointment');
    expect(of([appointment, missed, promise]).late?.what).toBe('promise');
    expect(of([appointment, missed, promise, why], '2026-12-20').late).toMatchObject({
      what: 'decision',
      reason: text('Onze collega was ziek.'),
    });
  });
});
