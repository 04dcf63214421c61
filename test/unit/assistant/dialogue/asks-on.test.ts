import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { en } from '../../../../edge/assistant/dialogue/words/en.ts';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import type { Topic } from '../../../../edge/assistant/understand/topics.ts';
import { change } from '../../../support/explanations/example.ts';
import { type ExampleName, examples } from '../../../support/explanations.ts';
import { knows, knowsCase, labels, message, summaryOf, talk, textOf } from './support.ts';

const vague = { confidence: 0.3 };
/** A topic that was spoken of, and then what is typed, as the model may read it. */
type Talk = [before: Topic, typed: string, reads: Topic];

const landlordKnows = (story: ExampleName): Knowledge => {
  const { facts } = knows();
  return knowsCase(examples[story], { facts: facts && { ...facts, kind: 'landlord' } });
};
const afterwards = (knowledge: Knowledge, [before, text, reads]: Talk, sure = vague) =>
  talk(knowledge, message(before), message(reads, { text, ...sure }))[1];
const kindsOf = (turn: ReturnType<typeof afterwards>) =>
  turn?.reply.cards.map((card) => (card.kind === 'section' ? card.section.kind : card.kind));

describe('a few words about what was said', () => {
  test('[DI-10] what something else costs is about that, and not about what was said before', () => {
    const cost = (text: string, reads: Topic) => afterwards(knows(), ['waste', text, reads], { confidence: 0.9 });
    expect(cost('wat kost een paspoort', 'identity-documents')?.dialogue.subject).toBe('identity-documents');
    expect(cost('wat kost dat', 'none')?.dialogue.subject).toBe('waste');
  });

  test('[DI-10] where an objection goes is about the objection, and another home is no other case', () => {
    const sure = { confidence: 0.8 };
    const where = afterwards(knows(), ['objection', 'waar moet dat heen', 'waste'], sure);
    expect(where?.dialogue.subject).toBe('objection');
    const home = afterwards(knowsCase(), ['nuisance', 'kan ik een andere woning krijgen', 'housing-search'], sure);
    expect(home?.dialogue.subject).toBe('housing-search');
  });

  test('[DI-19] who already sent the paper hears that we do not see it yet, also at once', () => {
    const [turn] = talk(knowsCase(examples.paperMissing), message('case-action', { text: 'ik heb het al opgestuurd' }));
    expect(nl.notSeenYet).toContain(textOf(turn));
  });

  test('[DI-27] how long it takes stands in what was told, or is not known', () => {
    const entry = {
      topic: 'permit',
      lines: [{ nl: 'U vraagt het aan via het loket.' }, { nl: 'Vaak besluiten wij binnen 8 weken.' }],
      links: [],
      source: { nl: 'Website' },
      checkedOn: '2026-11-04',
      validUntil: '2027-11-04',
    } as const;
    const asked = (lines: { nl: string }[]) =>
      textOf(
        afterwards(
          knows({ content: [{ ...entry, lines, links: [] }] }),
          ['permit', 'hoelang duurt het', 'case-deadline'],
          {
            confidence: 0.98,
          },
        ),
      );
    expect(asked([...entry.lines])).toBe('Vaak besluiten wij binnen 8 weken.');
    expect(asked([entry.lines[0]])).toMatch(/weet meer over/);
  });

  test('[DI-26] asked on about the day, it says why we are late, and not that it knows no more', () => {
    const asked = message('case-deadline', { text: 'waarom duurt het zo lang' });
    for (const story of ['lateWithRights', 'repairLate'] as const) {
      const [first, why] = talk(knowsCase(examples[story]), message('case-deadline'), asked);
      const reason = examples[story].late?.reason?.nl ?? '';
      expect(textOf(first)).not.toContain(reason);
      expect(textOf(why)).toBe(reason);
    }
  });

  test.each<[story: ExampleName, said: RegExp, ...Talk]>([
    ['paperMissing', /kijkt wat er ook mag/, 'case-action', 'ik heb dat niet', 'none'],
    ['paperMissing', /kijkt wat er ook mag/, 'case-action', 'mijn bank geeft niet', 'none'],
    ['paperMissing', /mogen wij stoppen met uw aanvraag/, 'case-action', 'en als ik dat niet heb', 'none'],
    ['paperMissing', /mogen wij stoppen met uw aanvraag/, 'case-deadline', 'stop mijn geld dan?', 'benefit-apply'],
    ['paperMissing', /Wij vragen u om 1 ding/, 'case-status', 'ok en nu', 'none'],
    ['paperMissing', /Wij hebben nog 1.papier/, 'case-action', 'maar wanneer krijg ik geld', 'case-deadline'],
    ['lateWithRights', /Halen wij die dag niet/, 'case-deadline', 'en als jullie dat weer niet halen', 'none'],
    ['lateWithRights', /Uw zaak ligt nu bij/, 'case-deadline', 'wie beslist daarover dan', 'case-deadline'],
    ['lateWithRights', /Dit kan wel/, 'case-deadline', 'hoe doe ik dat', 'none'],
    ['penaltyRunning', /Dit is uw recht/, 'case-deadline', 'krijg ik een dwangsom', 'none'],
    ['penaltyRunning', /Dit is uw recht/, 'case-status', 'ik ga naar de rechter', 'objection'],
    ['repayment', /Kijk hieronder welke regel fout is/, 'amount', 'klopt niet ik heb dat gewoon doorgegeven', 'none'],
    ['repayment', /Onder elke regel/, 'amount', 'hoe weten jullie dat', 'privacy'],
    ['repayment', /zelf een bedrag noemen/, 'payment-arrangement', '25 per maand', 'none'],
    ['repayment', /kosten bij komen/, 'amount', 'en als ik niks betaal', 'payment-arrangement'],
    ['repayment', /Dat kan ik niet/, 'payment-arrangement', 'kan jij dat voor mij doen', 'none'],
    ['refused', /Opnieuw aanvragen mag altijd/, 'case-decision', 'kan ik opnieuw aanvragen', 'none'],
    ['refused', /Zet erin: uw naam/, 'objection', 'wat moet ik erin zetten', 'none'],
    ['refused', /Nee, bezwaar maken kost u niets/, 'objection', 'kost dat geld', 'none'],
    ['refused', /U krijgt geen bijstand/, 'urgent-money', 'dus ik krijg niks?', 'none'],
    ['refused', /Dit kan wel/, 'case-decision', 'wat nu', 'none'],
    ['onTime', /Hoeveel u krijgt, staat straks/, 'case-status', 'hoeveel', 'amount'],
    ['onTime', /uw vertrouwt|die u vertrouwt/, 'case-status', 'mag mijn dochter dat doen', 'none'],
    ['onTime', /voorschot vragen/, 'case-status', 'en het voorschot?', 'none'],
    ['onTime', /Dat kan ik niet beslissen/, 'case-deadline', 'kan het niet sneller', 'none'],
    ['onTime', /uiterlijk/, 'waste', 'dus wanneer', 'none'],
    ['onTime', /rond|geld/, 'case-status', 'ik heb nog 23 euro', 'none'],
    ['debtHelpThreat', /afspraak/, 'debt-help', 'wat als ik niet kom', 'none'],
    ['onTime', /Dit staat nu in uw zaak/, 'case-deadline', 'weet u het zeker', 'none'],
    ['onTime', /Is ons antwoord nee/, 'case-deadline', 'en als het nee is', 'none'],
    ['paperMissing', /kijkt wat er ook mag/, 'case-action', 'ik huur van een vriend zonder contract', 'rent'],
    ['repayment', /Dit weet ik daarvan/, 'case-status', 'hoe kom je aan 412', 'none'],
    ['debtHelpThreat', /praten|gesprek|afspraak/, 'greeting', 'waner is et', 'none'],
    ['debtHelpThreat', /Deze afspraak staat/, 'case-deadline', 'kan het een andere dag', 'none'],
    ['objectionRunning', /die u vertrouwt/, 'case-status', 'mag ik iemand meenemen', 'human'],
    ['debtHelpThreat', /U hoeft niet alles in één keer/, 'debt-help', 'ik durf niet', 'debt-help'],
    ['repayment', /kleine stappen|in delen/, 'amount', 'kan het in termijnen', 'payment-arrangement'],
    ['repayment', /Zo kan het/, 'payment-arrangement', 'kan dat in delen?', 'payment-arrangement'],
    ['onTime', /Nu open/, 'case-status', 'mag ik iemand bellen', 'call-back'],
    ['repayment', /€.412,00/, 'greeting', 'waarom moet ik dit betalen', 'tax'],
    ['onTime', /kan ik niet beslissen/, 'case-deadline', 'kan ik iets doen om het sneller te laten gaan', 'objection'],
  ])('[DI-27] %s: answers %s, after %s to “%s”', (story, said, ...typed) => {
    const turn = afterwards(knowsCase(examples[story]), typed);
    expect(textOf(turn)).toMatch(said);
    expect(turn?.dialogue.misses).toBe(0);
  });

  test.each<[said: RegExp, ...Talk]>([
    [/DigiD is hier niet nodig/, 'case-status', 'nee ik heb geen digid', 'none'],
    [/medewerker/, 'case-status', 'en nu', 'no'],
    [/weet meer over/, 'repair-report', 'hoe snel komen jullie', 'none'],
    [/weet meer over/, 'rent', 'mag dat niet dan', 'permit'],
    [/weet meer over/, 'repair-report', 'kost dat geld', 'none'],
    [/in English/, 'waste', 'no dutch', 'no'],
    [/Wis en sluit/, 'privacy', 'verwijder alles', 'none'],
    [/Dit bewaren|Op dit moment/, 'waste', 'deel je dat met de belastingdienst', 'none'],
    [/geen mens/, 'waste', 'wie leest dit', 'privacy'],
    [/Goed, dan niet|Dat is goed/, 'waste', 'laat maar zitten', 'none'],
    [/Goed, dan niet|Dat is prima/, 'opening-hours', 'ok dan niet', 'none'],
    [/weet meer over openingstijden/, 'opening-hours', 'en mag mijn hond mee', 'none'],
    [/die u vertrouwt/, 'opening-hours', 'en mag mijn zus mee', 'none'],
    [/voorschot vragen/, 'benefit-apply', 'en tot die tijd? ik heb niks', 'case-deadline'],
    [/weet meer over/, 'identity-documents', 'en tot die tijd', 'none'],
    [/kan niet wachten/, 'rent', 'zetten jullie mij er dan uit', 'opening-hours'],
    [/Ik breng u naar een medewerker/, 'human', 'nee gewoon nu', 'no'],
    [/zonder naam/, 'debt-help', 'ok ik wil met iemand praten zonder mijn naam te noemen', 'human'],
    [/wat er kan|te lezen/, 'complaint', 'mag ik anoniem praten', 'human'],
    [/Niemand leest mee|weten wij dit/, 'debt-help', 'will you tell my employer', 'none'],
    [/veel doet/, 'housing-search', 'dat is toch niet normaal', 'none'],
    [/Ik ben een computer/, 'waste', 'ben jij chatgpt', 'none'],
    [/weet meer over/, 'care', 'wat kan de gemeente doen', 'none'],
    [/Wis en sluit/, 'privacy', 'ok wis alles', 'none'],
    [/in English/, 'waste', 'i do not speak dutch can you help me in english', 'human'],
    [/Zegt u het maar|Ik lees/, 'waste', 'nog een vraag over iets anders', 'case-status'],
  ])('[DI-27] without a case: answers %s, after %s to “%s”', (said, ...typed) => {
    expect(textOf(afterwards(knows(), typed))).toMatch(said);
  });

  test.each<[story: ExampleName, said: RegExp, ...Talk]>([
    ['paperMissing', /kijkt wat er ook mag/, 'case-action', 'ik hep dat niet', 'none'],
    ['onTime', /voorschot vragen/, 'case-status', 'en et voorsgot', 'none'],
    ['onTime', /uw vertrouwt|die u vertrouwt/, 'case-status', 'mach mn dogter dat doen', 'none'],
    ['refused', /Opnieuw aanvragen mag altijd/, 'case-decision', 'kan ik opnieuw anvrage', 'none'],
    ['refused', /Zet erin: uw naam/, 'objection', 'wat moet ik op sgrijven', 'none'],
    ['objectionRunning', /die u vertrouwt/, 'case-status', 'mag mijn zus mee', 'human'],
    ['onTime', /Dit staat nu in uw zaak/, 'case-deadline', 'weet u dat zeeker', 'none'],
  ])('[DI-27] %s: as it is spelled by ear, answers %s, after %s to “%s”', (story, said, ...typed) => {
    expect(textOf(afterwards(knowsCase(examples[story]), typed))).toMatch(said);
  });

  test.each([
    ['“neee”, with stress', 'neee', 'no'],
    ['a man, not “hey”', 'hij gaat weg', 'greeting'],
    ['the coarse word that sounds as an office', 'kak', 'none'],
  ] as const)('[DI-27] what only sounds so is something else: %s', (_, text, reads) => {
    const turn = afterwards(knows(), ['waste', text, reads]);
    for (const wrong of [nl.listens, nl.greeting(undefined), nl.notHere]) expect(wrong).not.toContain(textOf(turn));
  });

  test('[DI-04] “hoe maak ik bezwaar” is answered with how, until when and that it was not made yet', () => {
    const [turn] = talk(knowsCase(examples.refused), message('objection', { text: 'hoe maak ik daar bezwaar tegen' }));
    expect(textOf(turn)).toContain('nog geen bezwaar gemaakt');
  });

  test('[DI-17] the number of another office is not ours', () => {
    const [turn] = talk(knows(), message('none', { text: 'telefoonnummer belastingdienst', ...vague }));
    expect(nl.notHere).toContain(textOf(turn));
  });

  test('[DI-27] “wanneer” about money that was paid is the day on which it was', () => {
    const changes = [change('p', 'paid', '2026-11-19', { cents: 37400 })];
    const known = knowsCase({ ...examples.decidedAndPaid, changes });
    expect(textOf(afterwards(known, ['amount', 'wanneer', 'none']))).toContain('19\u00a0november');
  });

  test('[DI-27] another question with the same answer gets that answer, and says that it holds for both', () => {
    const [, turn] = talk(
      knowsCase(),
      message('case-status', { text: 'hoe staat het ervoor' }),
      message('case-action', { text: 'en wat moet ik doen' }),
    );
    expect(textOf(turn)).toBe('Ook daarvoor geldt dit. U hoeft nu niets te doen.');
  });

  test('[DI-27] what if is answered only where it fits', () => {
    const turn = afterwards(knowsCase(examples.paperMissing), ['case-status', 'en als ik langskom', 'none']);
    expect(textOf(turn)).not.toContain('stoppen');
  });

  test('[DI-27] [DI-20] who is upset is heard first', () => {
    const upset = { confidence: 0.3, tone: 'upset' as const };
    const turn = afterwards(
      knowsCase(examples.paperMissing),
      ['case-action', 'ik heb dat nooit gekregen', 'none'],
      upset,
    );
    expect(nl.acknowledge.plain).toContain(turn?.reply.lines[0]?.text);
  });

  test('[DI-08] a landlord speaks of a complaint where a municipality speaks of an objection', () => {
    const turn = afterwards(landlordKnows('repairLate'), ['complaint', 'kost dat geld', 'none']);
    expect(textOf(turn)).toContain('Huurcommissie');
    expect(textOf(turn)).not.toMatch(/bezwaar/i);
  });

  test('[DI-04] who objects and asks whether to pay meanwhile hears both', () => {
    const text = 'ik ga bezwaar maken maar moet ik ondertussen wel betalen';
    const [turn, next] = talk(
      knowsCase(examples.repayment),
      message('payment-arrangement', { text }),
      message('none', { text: 'kost dat geld' }),
    );
    expect(textOf(turn)).toContain('Bezwaar maken stopt dat niet.');
    expect(textOf(turn)).toContain('nog geen bezwaar gemaakt');
    expect(nl.asksOn.freeObjection).toContain(textOf(next));
  });

  test.each(['wat moet ik in dat bezwaar zetten', 'hoe begin ik'])('[DI-04] “%s” says what goes in', (text) => {
    const [, turn] = talk(knowsCase(examples.refused), message('urgent-money'), message('objection', { text }));
    expect(nl.asksOn.objectionContent).toContain(textOf(turn));
  });
});

describe('the case that is open', () => {
  test.each<[story: ExampleName, text: string, reads: Topic]>([
    ['objectionRunning', 'hoe gaat het met mijn bezwaar', 'objection'],
    ['onTime', 'hoe is het met mijn bijstandsuitkering', 'none'],
  ])('[DI-28] %s: “%s” is about that case, and no new paper', (story, text, reads) => {
    const [turn] = talk(knowsCase(examples[story]), message(reads, { text, ...(reads === 'none' && vague) }));
    expect(turn?.dialogue.subject).toBe('case-status');
  });

  test('[DI-28] a new objection is still not swallowed', () => {
    const text = 'ik wil bezwaar maken tegen iets anders';
    const [turn] = talk(knowsCase(examples.objectionRunning), message('objection', { text }));
    expect(turn?.dialogue.subject).toBe('objection');
  });

  test('[DI-28] “wanneer krijg ik mijn uitkering” is about the day, not about how to apply', () => {
    const text = 'yo wanneer krijg ik mn uitkering';
    const [turn] = talk(knowsCase(), message('benefit-apply', { text }));
    expect(turn?.dialogue.subject).toBe('case-deadline');
  });

  test('[DI-28] an appointment is told before the last day, and with an urgent question', () => {
    const known = knowsCase(examples.debtHelpThreat);
    const [deadline] = talk(known, message('case-deadline'));
    expect(kindsOf(deadline)?.[0]).toBe('appointment');
    const [urgent] = talk(known, message('urgent-money'));
    expect(kindsOf(urgent)?.[0]).toBe('appointment');
  });

  test('[DI-28] only a repair is called one', () => {
    const [turn] = talk(knowsCase(examples.repayment), message('repair-status'));
    expect(textOf(turn)).not.toContain(nl.repairCase);
    const [repair] = talk(landlordKnows('repairPlanned'), message('case-deadline'));
    expect(textOf(repair)).toContain(nl.repairCase);
  });

  test('[DI-28] of two close ones, what the case waits for or holds is taken', () => {
    const close = { confidence: 0.45, alternatives: [{ topic: 'case-action' as const, confidence: 0.4 }] };
    const [paper] = talk(knowsCase(examples.paperMissing), message('civil-records', { text: 'what paper', ...close }));
    expect(paper?.dialogue.subject).toBe('case-action');
    const rent = { confidence: 0.35, alternatives: [{ topic: 'waste' as const, confidence: 0.3 }] };
    const [ours] = talk(knows(), message('rent', rent));
    expect(ours?.dialogue.subject).toBe('waste');
  });

  test('[DI-12] “nee de andere” with one case says that there is one', () => {
    const turn = afterwards(knowsCase(), ['case-status', 'nee de andere', 'no']);
    expect(nl.asksOn.onlyCase).toContain(textOf(turn));
  });
});

describe('what is no answer of theirs', () => {
  test('[DI-25] “nee??” asks why, and a weak yes or no is none', () => {
    const [refused] = talk(knowsCase(examples.refused), message('no', { text: 'nee??' }));
    expect(textOf(refused)).toContain('U krijgt geen bijstand');
    const [weak] = talk(knows(), message('yes', { text: 'zaterdag', confidence: 0.26 }));
    expect(nl.yes).not.toContain(textOf(weak));
  });

  test('[DI-25] “???” was not clear, “...” waits', () => {
    const [, lost, waits] = talk(
      knows(),
      message('waste'),
      message('yes', { text: '???', confidence: 0.26 }),
      message('none', { text: '...' }),
    );
    expect(nl.plainer).toContain(textOf(lost));
    expect(nl.listens).toContain(textOf(waits));
  });

  test('[DI-29] a story that goes on is no miss: the form and a person can take it', () => {
    const [, more, again] = talk(
      knows(),
      message('benefit-apply'),
      message('none', { text: 'sinds gisteren', ...vague }),
      message('none', { text: 'ik heb een baby', ...vague }),
    );
    expect([textOf(more), textOf(again)]).toEqual(nl.asksOn.telling);
    expect(again?.dialogue.misses).toBe(0);
  });

  test('[DI-15] once more the same with a button says that the button is there', () => {
    const { facts } = knows();
    const links = { ...facts?.links, application: 'https://example.org/aanvraag' };
    const known = knows({ facts: facts && { ...facts, links } });
    const [, turn] = talk(known, message('benefit-apply'), message('benefit-apply', { text: 'aanvragen' }));
    expect(nl.asksOn.againBelow).toContain(textOf(turn));
  });
});

describe('the hours of a day', () => {
  test.each([
    ['ook op zaterdag', 'Op zaterdag 28 november zijn wij dicht.'],
    ['en morgen', /^Op woensdag 25 november zijn wij open van /],
    ['overmorgen dan', /^Op donderdag 26 november zijn wij open van /],
  ])('[DI-30] “%s” after the hours', (text, said) => {
    const turn = afterwards(knows(), ['opening-hours', text, 'none']);
    expect(textOf(turn).replaceAll('\u00a0', ' ')).toMatch(said);
  });

  test('[DI-30] a day that differs is told as it is, in English too', () => {
    const { facts } = knows();
    const hours = facts && { ...facts.hours, exceptions: [{ on: '2026-11-27', hours: [] }] };
    const known = knows({ language: 'en', words: en, facts: facts && hours && { ...facts, hours } });
    const [turn] = talk(known, message('opening-hours', { text: 'are you open friday' }));
    expect(textOf(turn).replaceAll('\u00a0', ' ')).toBe('On Friday 27 November we are closed.');
  });
});

describe('after danger', () => {
  const danger = message('crisis', { crisis: true });
  const small = message('none', { text: 'laat maar', confidence: 0.3 });

  test('[DI-23] who asks on once the numbers were given twice is answered, with the numbers below', () => {
    const asks = message('case-deadline', { text: 'wanneer komt ie dan', confidence: 0.45 });
    const turns = talk(knowsCase(), danger, small, asks, asks);
    expect(kindsOf(turns[2])?.at(-1)).toBe('crisis');
    expect(kindsOf(turns[2])).toContain('clock');
    expect(kindsOf(turns[3])).toContain('crisis');
  });

  test('[DI-23] “wie zijn jullie” is answered with the numbers in sight', () => {
    const [, turn] = talk(knows(), danger, message('none', { text: 'wie zijn jullie eigenlijk' }));
    expect(kindsOf(turn)).toEqual(['crisis']);
    expect(textOf(turn)).toContain('computer');
  });
});

test('[DI-06] a person is a way on: nobody knows more “about a person”', () => {
  const [, , turn] = talk(
    knows(),
    message('waste'),
    message('human'),
    message('none', { text: 'en wat kost dat', ...vague }),
  );
  expect(textOf(turn)).not.toContain(nl.about.human);
  expect(labels(turn)).toContain(nl.door.person);
});

test('[DI-12] with several cases the bare “wanneer” asks which one', () => {
  const cases = ['a', 'b'].map((id) => summaryOf({ id, number: id, title: { nl: id } }));
  const [turn] = talk(knows({ cases }), message('case-deadline', { text: 'wanneer' }));
  expect(nl.whichCase).toContain(textOf(turn));
});
