import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../../edge/assistant/format.ts';
import type { Explanation } from '../../../../edge/protocol/explanation.ts';
import { examples } from '../../../support/explanations.ts';
import { allTexts, part, tell, texts, view } from './support.ts';

describe('what helps', () => {
  it('[CV-07] names no money when we are late, unless the explanation does (Awb 4:17)', () => {
    expect(allTexts(view('lateWithRights')).join(' ')).not.toMatch(/€/);
    expect(texts(part(view('penaltyRunning'), 'rights').lines)).toEqual([
      'Wij moeten u nu € 253,00 betalen, omdat wij te laat zijn. Dat wordt hooguit € 1.442,00.',
      'U mag ook naar de rechter gaan. Dit kan vanaf dinsdag 1 december.',
    ]);
  });

  it('[CV-07] says why no money is due, and what can still be done', () => {
    const rights: NonNullable<Explanation['late']>['rights'] = [
      { kind: 'noPenalty', article: 'Awb 4:17(6)', reason: { nl: 'Uw brief kwam te laat.' } },
      { kind: 'appeal', article: 'Awb 6:12(2)', from: '2026-11-01' },
    ];
    const told = tell({ headline: 'lateDecision', late: { what: 'decision', since: '2026-11-01', days: 9, rights } });
    expect(texts(part(told, 'rights').lines)).toEqual([
      'Wij zijn te laat. Toch krijgt u van ons geen geld daarvoor.',
      'Uw brief kwam te laat.',
      'U mag ook naar de rechter gaan.',
    ]);
  });

  it('[CV-27] says who need not wait before applying, whom to tell, and where the rules are', () => {
    const earlier = { article: 'x', reasons: [{ nl: 'U bent ziek.' }], policyUrl: 'https://lindewaard.example/regels' };
    const sheet = part(tell({ headline: 'waitSearchTerm', earlier }), 'earlier');
    expect(texts(sheet.lines)).toEqual([
      'Past een van deze zinnen bij u?',
      'U bent ziek.',
      'Zeg het ons. Dan kijken wij of u nu al kunt aanvragen.',
    ]);
    expect(sheet.actions?.map(({ kind, url }) => [kind, url])).toEqual([
      ['person', undefined],
      ['rules', earlier.policyUrl],
    ]);
  });

  it('[CV-09] fills the button for the right when we are late, and none when nothing is needed', () => {
    expect(view('lateWithRights').primary).toBe('decideNow');
    expect(view('paperMissing').primary).toBe('upload');
    expect(view('repayment').primary).toBe('installments');
    expect(view('refused').primary).toBe('callback');
    expect(view('onTime').primary).toBeUndefined();
  });

  it('[CV-15] stamps promises, open ones first', () => {
    const promises = part(view('askedThreeTimes'), 'promises');
    const { days = [], folds = [] } = promises;
    expect(days.map(({ stamp }) => stamp?.text)).toEqual([undefined, 'Niet gedaan']);
    expect(folds[0]?.days?.map(({ stamp }) => plainSpaces(stamp?.text ?? ''))).toEqual(['Gedaan op 5 november']);
    expect(days[0]).toMatchObject({
      leaf: { weekday: 'do', day: '26', month: 'nov' },
      by: { text: 'Afdeling Kwaliteit' },
    });
  });

  it('[CV-15] gives the day of the next sign when no promise stands open', () => {
    const { days = [] } = part(view('dateUnknown'), 'promises');
    expect(days.map(({ date }) => plainSpaces(date ?? ''))).toEqual(['Uiterlijk dinsdag 1 december']);
  });

  it('says until when a missing paper may still come (Awb 4:5)', () => {
    const [todo] = examples.paperMissing.todos;
    if (!todo) throw new Error('The example misses a paper.');
    const late = { ...todo, by: '2026-11-20', overdue: true, asideUntil: '2026-12-18' };
    const need = part(tell({ ...examples.paperMissing, headline: 'lateSupply', todos: [late] }), 'need');
    expect(texts(need.days?.[0]?.lines)).toEqual([
      'De datum was vrijdag 20 november. Sturen kan nog steeds.',
      'Komt het niet? Dan mogen wij tot en met 18 december besluiten om te stoppen.',
      'Een foto is goed.',
    ]);
  });

  it('[CV-20] builds an amount line by line and asks small steps', () => {
    const bill = part(view('repayment'), 'bill');
    expect(bill.lines.map(({ money }) => plainSpaces(money))).toEqual(['€ 238,00', '€ 264,00', '− € 90,00']);
    expect([bill.total.label, plainSpaces(bill.total.money)]).toEqual(['Nog te betalen', '€ 412,00']);
    expect(part(view('repayment'), 'installments').options.map(({ label }) => plainSpaces(label))).toEqual([
      '4 keer € 103,00 per maand',
      '8 keer € 51,50 per maand',
      'Een ander bedrag',
    ]);
    expect(texts(view('repayment').answer.lines)[0]).toBe('Dit is geen boete.');
  });

  it('[CV-20] shows what was paid, and says when all is paid', () => {
    const [amount] = examples.repayment.amounts;
    if (!amount) throw new Error('The example has an amount.');
    const half = part(tell({ ...examples.repayment, amounts: [{ ...amount, paid: 10000, open: 31200 }] }), 'bill');
    expect(half.lines.at(-1)).toMatchObject({ label: { text: 'Al betaald' } });
    expect(plainSpaces(half.total.money)).toBe('€ 312,00');
    const paid = part(view('decidedAndPaid'), 'bill');
    expect([plainSpaces(paid.total.money), paid.pay?.text]).toEqual(['€ 350,00', 'Dit is betaald.']);
  });

  it('tells the last day to object, also when it has passed or the objection is in', () => {
    const { decision } = examples.refused;
    if (!decision?.objection) throw new Error('The example can be objected to.');
    const { objection } = decision;
    expect(texts(part(view('refused'), 'objection').days?.[0]?.lines)).toEqual([
      'Dat mag. U kunt bezwaar maken tot en met maandag 28 december 2026.',
    ]);
    const passed = tell({ ...examples.refused, decision: { ...decision, objection: { ...objection, open: false } } });
    expect(texts(part(passed, 'objection').lines)[0]).toContain('Bezwaar maken kon tot en met');
    const done = { ...objection, objectedOn: '2026-11-20' };
    const objected = tell({ ...examples.refused, decision: { ...decision, objection: done } });
    expect(texts(part(objected, 'objection').lines)).toEqual(['Wij kregen uw bezwaar op vrijdag 20 november.']);
  });

  it('tells what we owe when the decision came too late (Awb 4:17, 4:18)', () => {
    const { decision } = examples.refused;
    if (!decision) throw new Error('The example has a decision.');
    const penalty = { cents: 23000, days: 10, article: 'Awb 4:17', settledBy: '2026-12-01' };
    const lines = texts(part(tell({ ...examples.refused, decision: { ...decision, penalty } }), 'reason').lines);
    expect(lines.at(-1)).toBe(
      'Wij waren te laat. Daarom betalen wij u € 230,00. U hoort daarover uiterlijk dinsdag 1 december.',
    );
  });
});
