import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../edge/assistant/format.ts';
import { type Answer, type Answers, knownFacts } from '../../../../widget/assistant/rondkomen/check-in/answers.ts';
import { type QuestionId, questions } from '../../../../widget/assistant/rondkomen/check-in/questions.ts';
import { type NationalId, nationalSchemes } from '../../../../widget/assistant/rondkomen/data/national.ts';
import { localSchemes, nationalScheme } from '../../../../widget/assistant/rondkomen/data/scheme.ts';
import { chooseHelp } from '../../../../widget/assistant/rondkomen/helps/choose.ts';
import type { Rule } from '../../../../widget/assistant/rondkomen/helps/rule.ts';
import { amountLine } from '../../../../widget/assistant/rondkomen/screens/help.ts';
import { nl as words } from '../../../../widget/assistant/rondkomen/words/nl.ts';

const today = '2026-11-24';
const said = (...options: string[]): Answer => ({ kind: 'chosen', options });
const euros = (amount: number): Answer => ({ kind: 'amount', cents: amount * 100, rhythm: 'month' });

/** Somebody of 40, alone, who rents, with no savings, no allowances, and who counted. */
const tenant: Answers = {
  danger: said('safe'),
  threat: said('none'),
  food: said('yes'),
  age: said('to66'),
  household: said('alone'),
  children: said('no'),
  home: said('rent'),
  savings: said('to8000'),
  allowances: said('none'),
  count: said('yes'),
  sources: said('benefit'),
  benefit: euros(1200),
  extraCosts: said('no'),
  longLow: said('no'),
  arrears: said('no'),
  letters: said('no'),
};

const offered = (answers: Answers, on = today) =>
  chooseHelp(nationalSchemes, knownFacts(answers), on).map(({ scheme }) => scheme.id);
const offers = (answers: Answers, id: NationalId) => offered(answers).includes(id);

describe('the national rows', () => {
  it.each(nationalSchemes.map((scheme) => [scheme.id, scheme] as const))('[CI-21] %s fits its schema', (_, scheme) => {
    const { checkedOn, validFrom, validTo, source } = v.parse(nationalScheme, scheme);
    expect(checkedOn <= today).toBe(true);
    expect(validFrom < validTo).toBe(true);
    expect(source.length).toBeGreaterThan(8);
  });

  it('[CI-26] say so when what they hold was not read in the law or at who pays it out', () => {
    const isFirstHand = (source: string) =>
      /^(Participatiewet|Wet )/.test(source) ||
      /(^|\.)(belastingdienst|officielebekendmakingen|juridischloket|voedselbankennederland|nederlandseschuldhulproute)\.nl$/.test(
        new URL(source).hostname,
      );
    for (const row of nationalSchemes) {
      const { id, source, amountsFrom = source, amounts, secondary = [] } = v.parse(nationalScheme, row);
      expect(secondary.includes('rule'), id).toBe(!isFirstHand(source));
      expect(secondary.includes('amounts'), id).toBe(amounts.length > 0 && !isFirstHand(amountsFrom));
    }
  });

  it('have ids of their own', () => {
    expect(new Set(nationalSchemes.map(({ id }) => id)).size).toBe(nationalSchemes.length);
  });

  it('ask only for what the questions can answer', () => {
    const options = new Map<string, readonly string[]>(
      questions.flatMap((question) => ('options' in question ? [[question.id, question.options] as const] : [])),
    );
    const visit = (rule: Rule): void => {
      if ('all' in rule) rule.all.forEach(visit);
      else if ('any' in rule) rule.any.forEach(visit);
      else if ('not' in rule) visit(rule.not);
      else if ('in' in rule) for (const word of rule.in) expect(options.get(rule.fact), rule.fact).toContain(word);
      else expect(rule.fact).toBe('yearlyIncome');
    };
    for (const { rule, amounts } of nationalSchemes) {
      visit(rule);
      for (const amount of amounts) if ('when' in amount) visit(amount.when);
    }
  });
});

// Sources: Participatiewet per 1 July 2026 (20, 21, 22, 34, 35, 36), Belastingdienst (zorgtoeslag 2026), AWIR.
describe('who is offered what', () => {
  const table: [string, NationalId, Partial<Answers>, boolean][] = [
    ['income under the norm for one (€ 1.419,46)', 'incomeSupport', { benefit: euros(1419) }, true],
    ['income above it', 'incomeSupport', { benefit: euros(1420) }, false],
    ['a couple under € 2.027,79', 'incomeSupport', { household: said('partner'), benefit: euros(2027) }, true],
    ['savings above € 8.000 alone', 'incomeSupport', { savings: said('to16000') }, false],
    ['the same as a lone parent', 'incomeSupport', { savings: said('to16000'), children: said('yes') }, true],
    [
      'a home of their own, whatever the savings',
      'incomeSupport',
      { savings: said('more'), home: said('owned') },
      true,
    ],
    ['18 to 20 above € 1.112,66', 'incomeSupport', { age: said('to20'), benefit: euros(1113) }, false],
    ['under 27 as well: the day of report counts', 'incomeSupport', { age: said('to26') }, true],
    ['nobody of pension age', 'incomeSupport', { age: said('pension') }, false],
    ['pension under € 1.587,34', 'pensionSupport', { age: said('pension'), benefit: euros(1500) }, true],
    ['who gets zorgtoeslag already', 'careAllowance', { allowances: said('care') }, false],
    [
      'income of € 40.857 a year',
      'careAllowance',
      { benefit: { kind: 'amount', cents: 4_085_700, rhythm: 'year' } },
      true,
    ],
    ['a euro more', 'careAllowance', { benefit: { kind: 'amount', cents: 4_085_800, rhythm: 'year' } }, false],
    [
      'the same with a partner (€ 51.142)',
      'careAllowance',
      { household: said('partner'), benefit: { kind: 'amount', cents: 5_114_200, rhythm: 'year' } },
      true,
    ],
    ['17 or younger', 'careAllowance', { age: said('under18') }, false],
    ['who rents a home', 'rentAllowance', {}, true],
    ['who rents a room', 'rentAllowance', { home: said('room') }, false],
    ['savings above € 38.479 alone', 'rentAllowance', { savings: said('more') }, false],
    ['who has children', 'childAllowance', { children: said('yes') }, true],
    ['who has none', 'childAllowance', {}, false],
    ['little income and savings', 'taxRelief', {}, true],
    ['costs that cannot be paid', 'specialSupport', { extraCosts: said('yes') }, true],
    ['years of little income, 21 or older', 'lowIncomeSupplement', { longLow: said('yes') }, true],
    ['years of little income, younger', 'lowIncomeSupplement', { longLow: said('yes'), age: said('to20') }, false],
    ['no food today', 'food', { food: said('no') }, true],
    ['arrears', 'debtHelp', { arrears: said('yes') }, true],
    ['letters that stay shut', 'debtHelp', { letters: said('yes') }, true],
    ['energy that stops', 'energyFund', { threat: said('cutOff') }, true],
    ['nobody in particular', 'moneyLine', {}, true],
  ];
  it.each(table)('[CI-20] %s: %s', (_, id, change, expected) => {
    expect(offers({ ...tenant, ...change }, id)).toBe(expected);
  });

  it('[CI-20] leaves nothing out for who skipped everything', () => {
    expect(offered({})).toEqual(expect.arrayContaining(nationalSchemes.map(({ id }) => id)));
    const nothing = Object.fromEntries(questions.map(({ id }) => [id, { kind: 'skipped' }])) as Answers;
    expect(offered(nothing)).toEqual(offered({}));
  });

  it('[CI-20] loses no offer when an answer is taken back', () => {
    const all = offered(tenant);
    for (const id of Object.keys(tenant) as QuestionId[]) {
      const { [id]: _, ...less } = tenant;
      expect(offered(less)).toEqual(expect.arrayContaining(all));
    }
  });

  it('puts first what cannot wait', () => {
    expect(offered({ ...tenant, food: said('no') })[0]).toBe('food');
  });
});

describe('amounts', () => {
  const amountOf = (answers: Answers, id: NationalId, on = today) =>
    chooseHelp(nationalSchemes, knownFacts(answers), on).find(({ scheme }) => scheme.id === id);

  it.each([
    ['alone', tenant, 141_946],
    ['with a partner', { ...tenant, household: said('partner') }, 202_779],
    ['with others: lower, and by how much we do not know', { ...tenant, household: said('others') }, undefined],
  ])('tells the norm of who lives %s', (_, answers, cents) => {
    expect(amountOf(answers, 'incomeSupport')?.amount?.cents).toBe(cents);
  });

  it('[CI-22] hides an amount the day after its last, and lets its limits decide nothing', () => {
    const rich = { ...tenant, benefit: euros(9000) };
    expect(amountOf(tenant, 'careAllowance', '2026-12-31')).toMatchObject({ stale: false });
    expect(amountOf(tenant, 'careAllowance', '2027-01-01')).toMatchObject({ stale: true, amount: undefined });
    expect(amountOf(rich, 'careAllowance', '2026-12-31')).toBeUndefined();
    expect(amountOf(rich, 'careAllowance', '2027-01-01')).toBeDefined();
  });

  it.each(['2027-01-01', '2027-12-28', '2031-06-01'])(
    '[CI-22] on %s tells no amount of any national row, and rules nobody out by a limit in money of then',
    (on) => {
      const rich = { ...tenant, benefit: euros(9000) };
      const couple = { ...tenant, household: said('partner'), children: said('yes') };
      const old = { ...tenant, age: said('pension') };
      for (const answers of [tenant, rich, couple, old]) {
        const help = chooseHelp(nationalSchemes, knownFacts(answers), on);
        expect(help.flatMap(({ amount }) => amount ?? [])).toEqual([]);
        expect(help.map(({ scheme }) => scheme.id)).toContain('careAllowance');
        for (const row of help.filter(({ scheme }) => scheme.amounts.length > 0))
          expect(amountLine({ words, format: formatFor('nl') }, row)).toBe(words.help.stale);
      }
    },
  );

  it('[CI-22] hides it when nobody checked the row for 400 days', () => {
    const [first] = nationalSchemes.filter(({ id }) => id === 'careAllowance');
    const old = { ...v.parse(nationalScheme, first), checkedOn: '2025-10-19', validTo: '2027-12-31' };
    const at = (on: string) => chooseHelp([old], knownFacts(tenant), on)[0]?.stale;
    expect([at('2026-11-23'), at('2026-11-24')]).toEqual([false, true]);
  });
});

describe('the file of an organisation', () => {
  const scheme = {
    id: 'lindepas',
    rule: { fact: 'savings', in: ['to8000'] },
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    source: 'https://lindewaard.example/lindepas',
    checkedOn: '2026-11-01',
    step: { kind: 'organisation' },
    title: { nl: 'Lindepas' },
    soft: { nl: 'Misschien krijgt u korting' },
    lines: [],
    action: { nl: 'Vraag de pas aan' },
  };
  it('[CI-25] is read', () => {
    expect(v.parse(localSchemes, { organisation: 'lindewaard', schemes: [scheme] }).schemes).toHaveLength(1);
  });
  it.each([
    ['a rule with a slip of the pen', { ...scheme, rule: { fact: 'savings', inn: ['to8000'] } }],
    ['a day that does not exist', { ...scheme, validTo: '2026-02-31' }],
    ['a step that runs a script', { ...scheme, step: { kind: 'web', url: 'javascript:alert(1)' } }],
    ['no source', { ...scheme, source: '' }],
  ])('[CI-25] is not used with %s', (_, wrong) => {
    expect(v.safeParse(localSchemes, { organisation: 'lindewaard', schemes: [wrong] }).success).toBe(false);
  });
});
