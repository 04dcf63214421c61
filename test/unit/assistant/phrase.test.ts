import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../edge/assistant/format.ts';
import { phraseCase, phraseSummary } from '../../../edge/assistant/phrase.ts';
import type { CaseView, Section, SectionOf } from '../../../edge/assistant/view.ts';
import { en } from '../../../edge/assistant/words/en.ts';
import { nl } from '../../../edge/assistant/words/nl.ts';
import { summarize } from '../../../edge/progress/summarize.ts';
import { type Explanation, explanation as explanationSchema } from '../../../edge/protocol/explanation.ts';
import { type ExampleName, exampleExplanation, examples } from '../../support/explanations.ts';

const names = Object.keys(examples) as ExampleName[];
const view = (name: ExampleName, words = nl): CaseView => phraseCase(examples[name], { words });
const tell = (rest: Partial<Explanation>, words = nl): CaseView => phraseCase(exampleExplanation(rest), { words });

function part<Kind extends Section['kind']>(of: CaseView, kind: Kind): SectionOf<Kind> {
  const found = of.sections.find((section): section is SectionOf<Kind> => section.kind === kind);
  if (!found) throw new Error(`This case has no part ${kind}.`);
  return found;
}
const kinds = (of: CaseView): string[] => of.sections.map(({ kind }) => kind);
const texts = (lines: readonly { text: string }[] | undefined): string[] =>
  (lines ?? []).map(({ text }) => plainSpaces(text));

/** The actions that a section offers, besides rows of choices. */
function offers(section: Section): string[] {
  if (section.kind === 'choices' || section.kind === 'bill') return [];
  if (section.kind === 'installments') return [section.action.kind];
  const { days = [], actions = [] } = section;
  return [...days.flatMap(({ link, button }) => [link, button]), ...actions].flatMap((action) => action?.kind ?? []);
}

/** Every text that stands anywhere in a view. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [plainSpaces(value)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : [];
}

describe.each(names)('the example %s', (name) => {
  it('is a valid explanation', () => {
    expect(v.safeParse(explanationSchema, examples[name]).issues).toBeUndefined();
  });

  it.each([nl, en])('[CV-02] is told without a gap', (words) => {
    for (const text of allTexts(view(name, words))) expect(text).not.toMatch(/undefined|NaN|Invalid|\[object|!/);
  });

  it('[CV-09] has at most one filled button', () => {
    const { sections, primary } = view(name);
    expect(sections.flatMap(offers).filter((kind) => kind === primary).length).toBe(primary ? 1 : 0);
  });

  it('[CV-10] keeps every choice in reach, once', () => {
    const { sections } = view(name);
    const rows = sections.flatMap((section) =>
      section.kind === 'choices' ? [...section.rows, ...(section.more?.rows ?? [])] : [],
    );
    const elsewhere = sections.flatMap(offers).filter((kind) => kind !== 'cannot' && kind !== 'upload');
    const offered = [...rows.map(({ kind }) => kind), ...elsewhere];
    expect(new Set(offered).size).toBe(offered.length);
    for (const { kind } of examples[name].choices) expect(offered).toContain(kind);
    for (const section of sections) if (section.kind === 'choices') expect(section.rows.length).toBeLessThanOrEqual(3);
  });

  it('[CV-04] is all English in English, or marked as Dutch', () => {
    const english = phraseCase(examples[name], { words: en });
    const marked = JSON.stringify(english).match(/"lang":"nl"/g) ?? [];
    expect(marked.length > 0).toBe(name === 'onlyDutch');
  });
});

describe('the top of the screen', () => {
  const tops: [ExampleName, string, string, string, string][] = [
    ['onTime', 'we', 'us', 'Wij zijn aan zet', 'U hoeft nu niets te doen.'],
    ['paperMissing', 'you', 'you', 'U bent aan zet', 'Wij hebben nog 1 papier van u nodig.'],
    ['lateWithRights', 'late', 'clock', 'Wij zijn 12 dagen te laat', 'Uw besluit had er al moeten zijn.'],
    ['refused', 'said', 'paper', 'Besluit van maandag 16 november', 'U krijgt geen bijstand.'],
    ['repayment', 'said', 'paper', 'Besluit van maandag 9 november', 'U moet € 412,00 terugbetalen.'],
    ['repairPlanned', 'we', 'us', 'Wij zijn aan zet', 'Wij komen op dinsdag 1 december.'],
    ['repairLate', 'late', 'clock', 'Wij zijn 8 dagen te laat', 'Wij deden niet wat wij beloofden.'],
    ['debtHelpThreat', 'we', 'us', 'Wij zijn aan zet', 'Wij praten met u, uiterlijk woensdag 25 november.'],
    ['decidedAndPaid', 'kept', 'paper', 'Besluit van maandag 9 november', 'Wij hebben € 350,00 aan u betaald.'],
    ['dateUnknown', 'we', 'us', 'Wij zijn aan zet', 'Wij weten de datum nog niet.'],
  ];
  it.each(tops)('[CV-03] of %s says whose turn it is and gives the answer', (name, state, mark, turn, headline) => {
    const { answer } = view(name);
    expect(answer).toMatchObject({ state, mark });
    expect(plainSpaces(answer.turn)).toBe(turn);
    expect(plainSpaces(answer.headline.text)).toBe(headline);
  });

  it('[CV-05] says bad news first, and what can be done', () => {
    const { answer, sections } = view('refused');
    expect(texts(answer.lines)).toEqual(['Dat is slecht nieuws. Wij leggen uit waarom, en wat er wel kan.']);
    expect(sections.map(({ kind }) => kind).slice(0, 4)).toEqual(['reason', 'possible', 'talk', 'objection']);
  });

  it('[CV-06] says that being late is ours', () => {
    expect(texts(view('lateWithRights').answer.lines)).toEqual(['Dat ligt aan ons. U heeft niets fout gedaan.']);
  });

  it('[CV-06] gives the reason of a broken promise while the date still stands', () => {
    const { late } = examples.repairLate;
    if (!late) throw new Error('The example is late.');
    const clock = { ...examples.repairLate.clock, latestOn: '2026-12-18', originalLatestOn: '2026-12-18' };
    expect(texts(tell({ ...examples.repairLate, clock }).answer.lines)).toContain('Het onderdeel kwam te laat binnen.');
    expect(texts(view('repairLate').answer.lines)).not.toContain('Het onderdeel kwam te laat binnen.');
  });

  it('[CV-17] first tells who asked before that nothing was done', () => {
    expect(texts(view('askedThreeTimes').answer.lines)[0]).toBe(
      'U vroeg dit al 3 keer. Er is nog niets gedaan. Dat hoort niet.',
    );
    const acted = tell({ contacts: { ...examples.askedThreeTimes.contacts, actedSinceFirst: true } });
    expect(texts(acted.answer.lines)).not.toContain('U vroeg dit al 3 keer. Er is nog niets gedaan. Dat hoort niet.');
  });

  it('tells that a step back was taken, and why', () => {
    const moved = view('movedBack');
    expect(texts(moved.answer.lines)[0]).toBe('Op vrijdag 20 november ging uw aanvraag een stap terug.');
    expect(allTexts(part(moved, 'where'))).toContain('Uw adres klopte niet in ons systeem. Dat ligt aan ons.');
  });

  const decision = examples.refused.decision;
  it.each([
    ['U krijgt geen bijstand.', 'U krijgt geen bijstand.'],
    ['Zie de brief.', 'Ons antwoord is nee.'],
    ['U krijgt niets. U leest alles in de brief.', 'Ons antwoord is nee.'],
    [
      'U krijgt deze keer geen bijstand omdat uw inkomen hoger is dan de norm die voor u geldt.',
      'Ons antwoord is nee.',
    ],
  ])('[CV-18] with the decision "%s" is headed "%s"', (nlText, headline) => {
    if (!decision) throw new Error('The example has a decision.');
    const { answer } = tell({ ...examples.refused, decision: { ...decision, text: { nl: nlText } } });
    expect(answer.headline.text).toBe(headline);
    expect([answer.headline.text, ...texts(answer.lines)]).toContain(nlText);
  });
});

describe('the clock', () => {
  it('names the day, draws it and tells the whole story in words', () => {
    const clock = part(view('onTime'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'Wij besluiten uiterlijk op',
      'dinsdag 15 december 2026',
    ]);
    expect(plainSpaces(clock.bar?.story ?? '')).toBe(
      'Tijdbalk. Begonnen op 20 oktober. Vandaag is dag 35 van 56. De laatste dag is 15 december.',
    );
  });

  it('[CV-14] tells the sum line by line, with its articles (Awb 4:13, 4:15, Algemene termijnenwet)', () => {
    const [fold] = part(view('paperMissing'), 'clock').folds ?? [];
    expect(fold?.sum?.map(({ text, article }) => `${plainSpaces(text)} [${article ?? ''}]`)).toEqual([
      '20 oktober: uw aanvraag kwam binnen []',
      '+ 8 weken [Awb 4:13]',
      '+ 5 dagen: wij wachtten op uw papier [Awb 4:15]',
      '20 december is een zondag, dus maandag 21 december [Algemene termijnenwet 1]',
      'Dus uiterlijk maandag 21 december 2026 []',
    ]);
  });

  it('[CV-13] that stands still says since when, that it does not count, and what is left', () => {
    const clock = part(view('paperMissing'), 'clock');
    expect(texts(clock.lead).join(' ')).toBe(
      'Wij wachten sinds 19 november. Die dagen tellen niet mee. Daarna hebben wij nog 26 dagen.',
    );
    expect(texts(clock.lines)).toEqual(['Is het er vandaag? Dan besluiten wij uiterlijk maandag 21 december.']);
    expect(plainSpaces(clock.bar?.story ?? '')).toBe(
      'Tijdbalk. Begonnen op 20 oktober. Vandaag is 24 november. Sinds 19 november staat de tijd stil. Die dagen tellen niet mee. Daarna hebben wij nog 26 dagen.',
    );
  });

  it('[CV-06] that has passed gives the new day, the reason, and when it should have been', () => {
    const clock = part(view('lateWithRights'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'Nieuwe datum, uiterlijk',
      'dinsdag 22 december 2026',
    ]);
    expect(clock.lines?.at(-1)).toEqual({
      text: 'Waarom? Uw aanvraag lag 3 weken stil. Onze collega was ziek.',
      strong: 'Waarom?',
    });
    expect(plainSpaces(clock.bar?.story ?? '')).toContain(
      'Het had er op 12 november moeten zijn. Wij zijn 12 dagen te laat. De nieuwe datum is 22 december.',
    );
  });

  it('[CV-06] that has passed without a new day says that we do not know it', () => {
    const clock = part(view('penaltyRunning'), 'clock');
    expect(texts(clock.lines)).toEqual(['Een nieuwe datum weten wij nog niet.']);
  });

  it('calls a landlord’s day a promise', () => {
    expect(part(view('repairPlanned'), 'clock').over).toBe('Onze belofte: klaar uiterlijk op');
  });

  it('[CV-16] that is unknown says when we will know', () => {
    const clock = part(view('dateUnknown'), 'clock');
    expect([clock.over, plainSpaces(clock.when ?? '')]).toEqual([
      'U hoort de datum uiterlijk op',
      'dinsdag 1 december 2026',
    ]);
    expect(clock.bar?.endLabel).toBe('datum volgt');
  });

  it('speaks of the talk while debt help has not begun (Wgs 4)', () => {
    const calculation = [
      ...examples.debtHelpThreat.clock.calculation,
      { kind: 'decisionTerm' as const, weeks: 8, article: 'Wgs 4a' },
    ];
    const clock = part(
      tell({ ...examples.debtHelpThreat, clock: { ...examples.debtHelpThreat.clock, calculation } }),
      'clock',
    );
    expect(clock.over).toBe('Wij praten met u uiterlijk op');
    expect(texts(clock.folds?.[0]?.sum).at(-1)).toBe('+ 8 weken na het gesprek: ons besluit');
  });

  it('tells that a later day does not count when the notice came too late (Awb 4:14)', () => {
    const extensions = [{ on: '2026-11-20', newDate: '2027-01-12', valid: false, article: 'Awb 4:14' }];
    const clock = part(tell({ clock: { ...examples.onTime.clock, extensions } }), 'clock');
    expect(texts(clock.lines)).toEqual(['Wij noemden ook 12 januari. Volgens de wet blijft deze datum gelden.']);
  });

  it('is silent once it has ended', () => {
    expect(kinds(view('refused'))).not.toContain('clock');
  });
});

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

describe('what changed', () => {
  it('[CV-19] lists what is newer than the previous visit', () => {
    const seen = phraseCase(examples.onTime, { words: nl, previousVisit: '2026-11-18T00:00:00+01:00' });
    const news = part(seen, 'where').facts?.find(({ term }) => term === 'Nieuw sinds uw vorige bezoek');
    expect(texts(news?.lines)).toEqual(['Wij kregen iets van u:', 'Uw bankafschrift']);
    expect(allTexts(part(view('onTime'), 'where').facts)).not.toContain('Nieuw sinds uw vorige bezoek');
  });

  it('[CV-19] puts what came in while looking on top, and only there', () => {
    const since = '2026-11-18T00:00:00+01:00';
    const looking = phraseCase(examples.onTime, { words: nl, previousVisit: since, lookingSince: since });
    expect(kinds(looking)[0]).toBe('news');
    expect(allTexts(part(looking, 'where').facts)).not.toContain('Nieuw sinds uw vorige bezoek');
  });

  it('compares moments, not texts', () => {
    const seen = phraseCase(examples.onTime, { words: nl, previousVisit: '2026-11-20T10:00:00+02:00' });
    expect(allTexts(part(seen, 'where').facts)).toContain('Nieuw sinds uw vorige bezoek');
  });
});

describe('[CV-08] the order of the parts', () => {
  it('is date, right, promise when we are late', () => {
    expect(kinds(view('lateWithRights'))).toEqual(['clock', 'rights', 'promises', 'where', 'choices']);
  });
  it('is need, clock when it is the citizen’s turn', () => {
    expect(kinds(view('paperMissing'))).toEqual(['need', 'clock', 'promises', 'where', 'choices']);
  });
  it('is bill, steps, objection after a decision to pay back', () => {
    expect(kinds(view('repayment'))).toEqual(['bill', 'installments', 'objection', 'where', 'choices']);
  });
  it('puts an appointment that the headline names first', () => {
    expect(kinds(view('repairPlanned')).slice(0, 2)).toEqual(['appointment', 'clock']);
  });
  it('tells each part once, whatever the state', () => {
    const full = { ...examples.repayment, todos: examples.paperMissing.todos, late: examples.lateWithRights.late };
    const states = ['late', 'you', 'said', 'kept', 'we'] as const;
    const found = states.map((state) =>
      kinds(tell({ ...full, state, appointment: examples.repairPlanned.appointment })).sort(),
    );
    for (const one of found)
      expect(one.filter((kind) => kind !== 'talk')).toEqual(found[0]?.filter((kind) => kind !== 'talk'));
  });
});

describe('[CV-26] the list of cases', () => {
  const summary = summarize(examples.paperMissing);

  it('says in one sentence whose turn it is', () => {
    const row = phraseSummary({ ...summary, latestOn: '2026-12-21' }, nl);
    expect(row).toMatchObject({
      mark: 'you',
      turn: 'U bent aan zet',
      sentence: { text: 'Wij hebben nog 1\u00a0papier van u nodig.' },
    });
    expect(plainSpaces(row.latest ?? '')).toBe('Uiterlijk 21 december');
  });

  it('says what the case itself says, in every story', () => {
    for (const example of Object.values(examples))
      expect(phraseSummary(summarize(example), nl).sentence).toEqual(
        phraseCase(example, { words: nl }).answer.headline,
      );
  });

  it('names no day for what is finished', () => {
    const row = phraseSummary({ ...summary, state: 'we', finished: true, latestOn: '2026-12-21' }, nl);
    expect(row).toMatchObject({ state: 'kept', turn: 'Dit is klaar' });
    expect(row.latest).toBeUndefined();
  });
});
