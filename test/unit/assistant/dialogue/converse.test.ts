import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { readMessage } from '../../../../edge/assistant/dialogue/read-message.ts';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import { type Topic, tones, topics } from '../../../../edge/assistant/understand/topics.ts';
import { knows, knowsCase, labels, message, summaryOf, talk, textOf, understood } from './support.ts';

const t = (text: string) => ({ nl: text });
const organisationWith = (links: Record<string, string>) => {
  const { facts } = knows();
  return facts && { ...facts, links: { ...facts.links, ...links } };
};

describe('answering', () => {
  test('[DI-01] a question about a case is answered from that case', () => {
    const [turn] = talk(knowsCase(), message('case-status'));
    expect(textOf(turn)).toContain('U hoeft nu niets te doen.');
    expect(turn?.reply.cards.map(({ kind }) => kind)).toContain('case');
  });

  test('[DI-01] when somebody is not signed in, the shortest way in is shown, and the question is answered after it', () => {
    const before = talk(knows(), message('case-deadline'));
    expect(textOf(before[0])).toContain('code uit uw brief');
    expect(labels(before[0])).toEqual([nl.door.access, nl.door.person]);
    expect(before[0]?.dialogue.held).toBe('case-deadline');
  });

  test('[DI-02] what the organisation says is told with its source and the day it was checked', () => {
    const content = [
      {
        topic: 'waste',
        lines: [t('Grofvuil halen wij gratis op.')],
        links: [{ label: t('Maak een afspraak'), url: 'https://example.org/grofvuil' }],
        source: t('Afvalwijzer'),
        checkedOn: '2026-11-01',
        validUntil: '2026-12-31',
      },
    ];
    const [turn] = talk(knows({ content }), message('waste'));
    expect(textOf(turn)).toContain('Grofvuil halen wij gratis op.');
    const [card] = turn?.reply.cards ?? [];
    expect(card).toMatchObject({ kind: 'links', source: expect.stringContaining('Afvalwijzer') });
    expect(card).toMatchObject({ source: expect.stringContaining('november') });
  });

  test('[DI-02] where the organisation says to call, its number stands below', () => {
    const entry = { links: [], source: t('Website'), checkedOn: '2026-11-01', validUntil: '2026-12-31' };
    const content = [
      { ...entry, topic: 'waste', lines: [t('Afvalpas kwijt? Bel ons.')] },
      { ...entry, topic: 'permit', lines: [t('Dat vraagt u aan via het loket.')] },
    ];
    const kinds = (topic: 'waste' | 'permit') =>
      talk(knows({ content }), message(topic))[0]?.reply.cards.map(({ kind }) => kind);
    expect(kinds('waste')).toEqual(['links', 'facts']);
    expect(kinds('permit')).toEqual(['links']);
  });

  test('[DI-07] one form has one button, also where the organisation names it itself', () => {
    const known = knows();
    const url = 'https://example.org/aanvraag';
    const facts = known.facts && { ...known.facts, links: { ...known.facts.links, application: url } };
    const content = [
      {
        topic: 'benefit-apply',
        lines: [t('Meld u eerst.')],
        links: [{ label: t('Bijstand aanvragen'), url }],
        source: t('Website'),
        checkedOn: '2026-11-01',
        validUntil: '2026-12-31',
      },
    ];
    const [turn] = talk(knows({ facts, content }), message('benefit-apply'));
    expect(turn?.reply.cards).toMatchObject([{ links: [{ label: { text: 'Bijstand aanvragen' } }] }]);
  });

  test('[DI-02] what is out of date is not told any more; its link and a person are', () => {
    const content = [
      {
        topic: 'waste',
        lines: [t('Grofvuil halen wij gratis op.')],
        links: [{ label: t('Maak een afspraak'), url: 'https://example.org/grofvuil' }],
        source: t('Afvalwijzer'),
        checkedOn: '2025-11-01',
        validUntil: '2026-11-23',
      },
    ];
    const [turn] = talk(knows({ content }), message('waste'));
    expect(textOf(turn)).not.toContain('gratis');
    expect(turn?.reply.cards).toMatchObject([{ kind: 'links', source: undefined }]);
    expect(labels(turn)).toContain(nl.door.person);
  });

  test.each(topics.filter((topic) => topic !== 'crisis'))('[DI-03] %s has an answer, in and out', (topic: Topic) => {
    for (const knowledge of [knows(), knowsCase()]) {
      const [turn] = talk(knowledge, message(topic));
      expect(turn?.reply.lines.length).toBeGreaterThan(0);
    }
  });

  test('[DI-04] an objection, a complaint and a notice of default are never swallowed', () => {
    const facts = organisationWith({
      objection: 'https://example.org/bezwaar',
      noticeOfDefault: 'https://example.org/laat',
    });
    const [objection] = talk(knows({ facts }), message('objection'));
    expect(textOf(objection)).toContain('nog geen bezwaar');
    expect(objection?.reply.cards).toMatchObject([{ kind: 'links', links: [{ url: 'https://example.org/bezwaar' }] }]);
    const [complaint] = talk(knows(), message('complaint'));
    expect(textOf(complaint)).toContain('nog niet ingediend');
    const text = 'hierbij stel ik u in gebreke wegens te laat beslissen';
    const [notice] = talk(knows({ facts }), message('case-deadline', { text }));
    expect(notice?.reply.cards).toMatchObject([{ kind: 'links', links: [{ url: 'https://example.org/laat' }] }]);
  });

  test('[DI-05] what is kept of somebody is told from what is kept at that moment', () => {
    const session = { by: 'letter', until: '2026-11-24T09:42:00+01:00', survivesClick: true } as const;
    const [out] = talk(knows(), message('privacy'));
    const [entered] = talk(knowsCase({}, { kept: { messages: 3, session, handoff: true } }), message('privacy'));
    expect(textOf(out)).toContain('niet ingelogd');
    expect(textOf(entered)).toContain('9.42');
    expect(textOf(entered)).toContain('3 berichten');
    expect(textOf(entered)).toContain('doorgaf, is bij ons');
  });

  test('[DI-06] threatened with eviction, one hears of the talk within three working days and can reach a person', () => {
    const [turn] = talk(knows(), message('urgent-money'));
    expect(textOf(turn)).toContain('binnen 3 werkdagen');
    expect(labels(turn)[0]).toBe(nl.door.person);
  });

  test('[DI-06] who has no food today reads what to say first: three working days are too long', () => {
    expect(textOf(talk(knows(), message('urgent-money'))[0])).toContain('geen eten in huis? Zeg dat dan als eerste');
  });

  test('[DI-06] a landlord does not promise what the law asks of a municipality', () => {
    const { facts } = knows();
    const landlord = facts && { ...facts, kind: 'landlord' as const };
    expect(textOf(talk(knows({ facts: landlord }), message('urgent-money'))[0])).not.toContain('3 werkdagen');
  });

  test('[DI-07] asked about benefit, one hears that this talk is no application and that the day counts', () => {
    expect(textOf(talk(knows(), message('benefit-apply'))[0])).toContain('geen aanvraag');
  });
});

describe('a dialogue that remembers', () => {
  test('[DI-10] "en wanneer dan?" is about what was just said', () => {
    const [, turn] = talk(
      knowsCase(),
      message('case-status'),
      message('none', { text: 'en wanneer dan?', confidence: 0.2 }),
    );
    expect(turn?.dialogue.subject).toBe('case-deadline');
    expect(turn?.reply.cards.some((card) => card.kind === 'section' && card.section.kind === 'clock')).toBe(true);
  });

  test('[DI-11] two topics that are close get one question, and "nee, de andere" answers it', () => {
    const close = { confidence: 0.31, alternatives: [{ topic: 'waste' as const, confidence: 0.28 }] };
    const [asked, answered] = talk(knows(), message('tax', close), message('no', { text: 'nee de andere' }));
    expect(textOf(asked)).toMatch(/gemeentelijke belasting.*afval/);
    expect(answered?.dialogue.subject).toBe('waste');
  });

  test('[DI-11] "ja" takes the first', () => {
    const close = { confidence: 0.31, alternatives: [{ topic: 'waste' as const, confidence: 0.28 }] };
    const [, answered] = talk(knows(), message('tax', close), message('yes', { text: 'ja' }));
    expect(answered?.dialogue.subject).toBe('tax');
  });

  test('[DI-12] with several cases it asks which, and fetches the one that is pressed or named', () => {
    const cases = [
      summaryOf({ id: 'case-a', number: 'Z1', title: t('Aanvraag bijstand') }),
      summaryOf({ id: 'case-b', number: 'Z2', title: t('Bezwaar parkeren') }),
    ];
    const knowledge = knows({ cases });
    const [asked, named] = talk(
      knowledge,
      message('case-status'),
      message('none', { text: 'die van bezwaar parkeren' }),
    );
    expect(labels(asked)).toEqual(['Aanvraag bijstand', 'Bezwaar parkeren']);
    expect(named?.fetch).toBe('case-b');
    expect(named?.dialogue.held).toBe('case-status');
    const press = asked?.reply.suggestions[0]?.does;
    const [, pressed] = talk(
      knowledge,
      message('case-status'),
      ...(press ? [{ kind: 'press', does: press } as const] : []),
    );
    expect(pressed?.fetch).toBe('case-a');
  });

  test('[DI-12] "nee de andere" goes to the other of two cases', () => {
    const current = knowsCase();
    const other = summaryOf({ id: 'case-b', number: 'Z2', title: t('Bezwaar parkeren') });
    const knowledge = { ...current, cases: [...(current.cases ?? []), other] };
    const [, turn] = talk(knowledge, message('case-status'), message('no', { text: 'nee, de andere' }));
    expect(turn?.fetch).toBe('case-b');
  });

  test('[DI-13] the second subject of a message is offered next', () => {
    const text = 'schulden en ook toeslagen';
    const two = { text, confidence: 0.6, alternatives: [{ topic: 'allowances' as const, confidence: 0.3 }] };
    const [turn, next] = talk(knows(), message('debt-help', two), message('yes', { text: 'ja graag' }));
    expect(textOf(turn)).toContain('toeslagen');
    expect(next?.dialogue.subject).toBe('allowances');
  });

  test('[DI-14] after two misses it stops guessing and offers a person', () => {
    const turns = talk(knows(), message('none'), message('none', { text: 'blorp' }));
    expect(turns[0]?.reply.suggestions.length).toBeGreaterThan(1);
    expect(nl.givesUp).toContain(textOf(turns[1]));
    expect(labels(turns[1])[0]).toBe(nl.door.person);
  });

  test('[DI-14] an answer in between starts the count anew', () => {
    const turns = talk(knows(), message('none'), message('opening-hours'), message('none', { text: 'blorp' }));
    expect(turns[2]?.dialogue.misses).toBe(1);
  });

  test('[DI-15] no sentence comes twice in a row, whatever is typed', () => {
    const incoming = fc.record({
      topic: fc.constantFrom(...topics),
      tone: fc.constantFrom(...tones),
      crisis: fc.boolean(),
      confidence: fc.double({ min: 0.1, max: 1, noNaN: true }),
      alternatives: fc.array(
        fc.record({ topic: fc.constantFrom(...topics), confidence: fc.double({ min: 0, max: 0.5, noNaN: true }) }),
        { maxLength: 3 },
      ),
    });
    const knowledge = fc.constantFrom(knows(), knowsCase(), knowsCase({}, { doors: new Set() }));
    fc.assert(
      fc.property(knowledge, fc.array(incoming, { minLength: 2, maxLength: 12 }), (known, messages) => {
        const turns = talk(known, ...messages.map(({ topic, ...rest }) => message(topic, rest)));
        turns.slice(1).forEach((turn, index) => {
          const [first] = turn.reply.lines;
          const before = turns[index]?.reply.lines.map(({ text }) => text) ?? [];
          expect(first).toBeDefined();
          expect(before).not.toContain(first?.text);
          expect(turn.reply.suggestions.length).toBeLessThanOrEqual(4);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('[DI-15] what is asked twice about something urgent is not answered twice in the same words', () => {
    const soon = message('none', { text: 'hoe snel kan dat' });
    const turns = talk(knows(), message('urgent-money'), soon, soon);
    for (const turn of turns) expect(textOf(turn)).toContain('3 werkdagen');
    const firsts = turns.map(({ reply }) => reply.lines[0]?.text);
    expect(new Set(firsts).size).toBe(3);
  });

  test('[DI-16] another language gets what exists: English, and a person', () => {
    const [turn] = talk(knows(), message('none', { language: 'other', text: 'merhaba param yok' }));
    expect(textOf(turn)).toContain('in English');
    expect(labels(turn)).toContain(nl.door.person);
  });

  test('[DI-16] also after something that was not understood, and not twice in a row', () => {
    const strange = (text: string) => message('none', { language: 'other', text });
    const [, second, third] = talk(knows(), message('none', { text: '😀' }), strange('merhaba'), strange('param yok'));
    expect(textOf(second)).toContain('I can also help you in English.');
    expect(textOf(third)).not.toContain('I can also help you in English.');
    expect(labels(third)).toContain(nl.door.person);
  });
});

describe('tone', () => {
  test('[DI-20] who is upset is heard first, in one sentence, and answered more briefly', () => {
    const [calm] = talk(knows(), message('privacy'));
    const [upset] = talk(knows(), message('privacy', { tone: 'upset' }));
    expect(nl.acknowledge.plain).toContain(upset?.reply.lines[0]?.text);
    expect(upset?.reply.lines.length).toBeLessThan(calm?.reply.lines.length ?? 0);
    expect(labels(upset)).toContain(nl.door.person);
  });

  test('[DI-20] what is our fault is said to be our fault', () => {
    const contacts = { count: 2, sameQuestion: 2, actedSinceFirst: false, recent: [] };
    const [turn] = talk(knowsCase({ contacts }), message('case-deadline', { tone: 'upset' }));
    expect(textOf(turn)).toContain('2 keer');
  });

  test('[DI-21] an insult gets a warm line, the behaviour, and two ways; the question stays open and is answered', () => {
    const [boundary, on] = talk(knowsCase(), message('case-deadline', { tone: 'abusive' }), {
      kind: 'press',
      does: { type: 'goOn' },
    });
    expect(boundary?.reply.calm).toBe(true);
    expect(boundary?.reply.cards).toMatchObject([
      { kind: 'boundary', ways: [{ does: { type: 'goOn' } }, { does: { type: 'later' } }] },
    ]);
    expect(on?.dialogue.subject).toBe('case-deadline');
    expect(on?.reply.cards.some((card) => card.kind === 'section' && card.section.kind === 'clock')).toBe(true);
  });

  test('[DI-21] later is fine: nothing changes for the application, and the question stays', () => {
    const [, later, back] = talk(
      knowsCase(),
      message('case-deadline', { tone: 'abusive' }),
      { kind: 'press', does: { type: 'later' } },
      { kind: 'press', does: { type: 'goOn' } },
    );
    expect(textOf(later)).toContain('verandert niets aan uw aanvraag');
    expect(back?.dialogue.subject).toBe('case-deadline');
  });

  test('[DI-22] a threat gets a stop, what happens now, and a person; nothing is passed on', () => {
    const [turn] = talk(knows(), message('complaint', { tone: 'threat' }));
    expect(textOf(turn)).toContain('stuur niets door');
    expect(labels(turn)[0]).toBe(nl.door.person);
    expect(turn?.dialogue.held).toBe('complaint');
  });

  test('[DI-23] danger comes before everything, also before a boundary', () => {
    const [turn] = talk(knows(), message('crisis', { crisis: true, tone: 'threat' }));
    expect(turn?.reply.urgent).toBe(true);
    expect(turn?.reply.cards).toMatchObject([{ kind: 'crisis', lines: [{ url: 'tel:113' }, { url: 'tel:112' }, {}] }]);
  });

  test('[DI-24] nothing about tone is remembered once the talk goes on calmly', () => {
    const rude = talk(knows(), message('waste', { tone: 'abusive' }), message('opening-hours'));
    const calm = talk(knows(), message('waste'), message('opening-hours'));
    expect(rude[1]?.dialogue.boundary).toBe('none');
    expect(Object.keys(rude[1]?.dialogue ?? {})).toEqual(Object.keys(calm[1]?.dialogue ?? {}));
    expect(textOf(rude[1])).toBe(textOf(calm[1]));
  });
});

describe('what a first try at it found cold or wrong', () => {
  test('[DI-13] a second subject that is lost in the whole is found in its part', () => {
    const understand = (text: string) =>
      understood(text.includes('paspoort') ? 'identity-documents' : 'waste', { text, confidence: 0.8 });
    const { topic, alternatives } = readMessage(understand, 'ik wil mijn paspoort verlengen en mijn afvalpas is kwijt');
    expect(topic).toBe('identity-documents');
    expect(alternatives[0]).toMatchObject({ topic: 'waste' });
  });

  test('[DI-06] of debts and a cut-off the cut-off comes first', () => {
    const text = 'schulden en morgen geen stroom';
    const both = { text, confidence: 0.46, alternatives: [{ topic: 'urgent-money' as const, confidence: 0.4 }] };
    const [turn] = talk(knows(), message('debt-help', both));
    expect(turn?.dialogue.subject).toBe('urgent-money');
    expect(textOf(turn)).toContain('hulp bij schulden');
  });

  test.each(['ben jij een mens?', 'bent u een robot', 'are you a real person'])(
    '[DI-16] "%s" is answered straight',
    (text) => {
      const [turn] = talk(knows(), message('human', { text, tone: 'abusive' }));
      expect(nl.whoWeAre).toContain(textOf(turn));
      expect(turn?.reply.calm).toBe(false);
    },
  );

  test.each(['ok ik ga rustig verder', 'ga door', 'continue'])(
    '[DI-10] "%s" after a boundary goes on with the question',
    (text) => {
      const [, turn] = talk(
        knowsCase(),
        message('case-deadline', { tone: 'abusive' }),
        message('goodbye', { text, confidence: 0.6 }),
      );
      expect(turn?.dialogue).toMatchObject({ subject: 'case-deadline', boundary: 'none' });
    },
  );

  test('[DI-21] "sorry" after a boundary goes on with the question', () => {
    const [, , on] = talk(
      knowsCase(),
      message('case-deadline'),
      message('none', { tone: 'abusive' }),
      message('care', { text: 'sorry', confidence: 0.2 }),
    );
    expect(on?.dialogue.subject).toBe('case-deadline');
  });

  test.each([[], [{ kind: 'press', does: { type: 'later' } } as const]])(
    '[DI-21] a question in one breath with "sorry" is answered',
    (...between) => {
      const turns = talk(
        knowsCase(),
        message('none', { tone: 'abusive' }),
        ...between,
        message('case-deadline', { text: 'ok sorry wanneer krijg ik mijn geld', confidence: 0.4 }),
      );
      expect(turns.at(-1)?.dialogue).toMatchObject({ subject: 'case-deadline', boundary: 'none' });
    },
  );

  test('[DI-04] asked whether it is filed now, it says no', () => {
    const [, turn] = talk(
      knows(),
      message('objection'),
      message('case-status', { text: 'is dat nu ingediend?', confidence: 0.4 }),
    );
    expect(nl.notFiledYet).toContain(textOf(turn));
  });

  test('[DI-10] "hoe lang heb ik daarvoor" after an objection is about the objection', () => {
    const [, turn] = talk(
      knows(),
      message('objection'),
      message('case-deadline', { text: 'hoe lang heb ik daarvoor', confidence: 0.3 }),
    );
    expect(textOf(turn)).toBe(nl.objectionTerm);
  });

  test('[DI-06] "wat moet ik nu doen" after an urgent problem leads to a person, not to a case', () => {
    const [, turn] = talk(knows(), message('urgent-money'), message('case-action', { text: 'wat moet ik nu doen' }));
    expect(labels(turn)[0]).toBe(nl.door.person);
  });

  test('[DI-14] a topic that is hardly likelier than nothing is not guessed', () => {
    const weak = { confidence: 0.22, alternatives: [{ topic: 'none' as const, confidence: 0.17 }] };
    expect(talk(knows(), message('care', weak))[0]?.dialogue.misses).toBe(1);
  });

  test('[DI-23] danger is not taken for suicide', () => {
    const [turn] = talk(knows(), message('crisis', { crisis: true, text: 'hij staat hier met een mes' }));
    expect(nl.crisis.first).toContain(turn?.reply.lines[0]?.text);
    expect(turn?.reply.lines[0]?.text).not.toContain('zelfdoding');
  });

  const numbers = (turn: Turn | undefined) =>
    turn?.reply.cards.flatMap((card) => (card.kind === 'crisis' ? card.lines.map(({ url }) => url) : []));

  test.each([
    ['mijn man slaat mij', 'nl', 'Veilig Thuis'],
    ['my husband is beating me', 'en', 'Veilig Thuis'],
  ] as const)('[DI-23] who is beaten reads 112 first and Veilig Thuis, also after it: “%s”', (text, language, name) => {
    const turns = talk(
      knows({ language }),
      message('crisis', { crisis: true, text }),
      message('none', { text: 'ok', confidence: 0.2 }),
    );
    expect(textOf(turns[0])).toContain(name);
    expect(textOf(turns[0])).not.toContain('113');
    for (const turn of turns) expect(numbers(turn)).toEqual(['tel:112', 'tel:08002000', 'tel:113']);
    expect(textOf(turns[1])).toContain(name);
  });

  test.each(['er is brand in de keuken', 'mijn moeder ademt niet meer', 'ik ruik gas in het trappenhuis'])(
    '[DI-23] where something goes on 112 comes first, and nobody is asked about suicide: “%s”',
    (text) => {
      const [turn] = talk(knows(), message('crisis', { crisis: true, text }));
      expect(textOf(turn)).not.toMatch(/zelfdoding|Veilig Thuis/);
      expect(numbers(turn)?.[0]).toBe('tel:112');
    },
  );

  test.each(['ik wil dood', 'ik wil mezelf iets aandoen met een mes', 'ik zie het niet meer zitten'])(
    '[DI-23] who wants to die reads 113 first: “%s”',
    (text) => {
      const [turn] = talk(knows(), message('crisis', { crisis: true, text }));
      expect(numbers(turn)?.[0]).toBe('tel:113');
      expect(textOf(turn)).toContain('113');
    },
  );
});
