import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { readMessage } from '../../../../edge/assistant/dialogue/read-message.ts';
import { en } from '../../../../edge/assistant/dialogue/words/en.ts';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import { createUnderstanding, loadModel } from '../../../../edge/assistant/understand/index.ts';
import { type Topic, topics } from '../../../../edge/assistant/understand/topics.ts';
import { knows, knowsCase, labels, message, summaryOf, talk, textOf } from './support.ts';

const landlord = (change: Partial<Knowledge> = {}): Knowledge => {
  const { facts } = knows();
  return knows({ facts: facts && { ...facts, kind: 'landlord' }, ...change });
};

describe('a landlord’s tenant', () => {
  test.each(topics.filter((topic) => topic !== 'crisis'))('[DI-08] reads no “bezwaar” about %s', (topic: Topic) => {
    const text = 'ik wil bezwaar maken tegen de huurverhoging';
    for (const language of ['nl', 'en'] as const) {
      const words = language === 'nl' ? nl : en;
      const turns = talk(landlord({ language, words }), message(topic, { text }), message(topic, { text: 'hoe lang' }));
      for (const turn of turns) expect(`${textOf(turn)} ${labels(turn).join(' ')}`).not.toMatch(/bezwaar|object/i);
    }
  });

  test('[DI-08] who disagrees is led to a complaint and to the Huurcommissie', () => {
    const [turn] = talk(landlord(), message('rent', { text: 'ik wil bezwaar maken tegen de huurverhoging' }));
    expect(textOf(turn)).toContain('Huurcommissie');
    expect(turn?.reply.cards).toMatchObject([{ kind: 'links', links: [{ url: 'https://www.huurcommissie.nl/' }] }]);
  });
});

const understand = createUnderstanding(await loadModel());

describe('as the model reads it', () => {
  test.each([
    'kan ik een voorschot krijgen',
    'ik sta rood',
    'where do i get a new passport',
    'hoe laat gaan jullie dicht',
  ])('[DI-03] “%s” is answered, not asked again', (text) => {
    const [turn] = talk(knows(), { kind: 'message', understanding: readMessage(understand, text) });
    expect(nl.notUnderstood).not.toContain(textOf(turn));
    expect(turn?.dialogue.misses).toBe(0);
  });
});

describe('what is not ours', () => {
  test('[DI-17] is not answered as ours, nor as not understood: other offices, and the other kind of organisation', () => {
    const [uwv] = talk(knows(), message('none', { text: 'wanneer betaalt het uwv' }));
    expect(nl.notHere).toContain(textOf(uwv));
    expect(uwv?.dialogue.misses).toBe(0);
    const [passport] = talk(landlord(), message('identity-documents'));
    expect(nl.elsewhere.landlord).toContain(textOf(passport));
    const [repair] = talk(knows(), message('repair-report'));
    expect(nl.elsewhere.municipality).toContain(textOf(repair));
  });
});

describe('a talk that stays near', () => {
  const danger = message('crisis', { crisis: true });

  test.each([
    ['thanks', 'dank je'],
    ['no', 'nee'],
    ['call-back', 'ik wil niet bellen'],
    ['none', 'niemand kan mij helpen'],
  ] as const)('[DI-23] right after danger, %s gets the numbers again and no small talk', (topic, text) => {
    const [, turn] = talk(knows(), danger, message(topic, { text, confidence: 0.7 }));
    expect(nl.stay).toContain(textOf(turn));
    expect(turn?.reply.cards).toMatchObject([{ kind: 'crisis' }]);
  });

  test('[DI-23] after danger a clear question is answered', () => {
    const [, turn] = talk(knows(), danger, message('opening-hours'));
    expect(textOf(turn)).toContain('Nu open');
  });

  test('[DI-20] feeling without a subject is heard, and is no miss', () => {
    const [turn] = talk(knows(), message('none', { tone: 'upset', text: 'wat een gedoe' }));
    expect(nl.heard).toContain(textOf(turn));
    expect(turn?.dialogue.misses).toBe(0);
  });

  test.each(['dat meende ik niet', 'ik bedoelde het niet zo', 'sorry'])(
    '[DI-22] “%s” after a threat is taken',
    (text) => {
      const [, turn] = talk(knows(), message('none', { tone: 'threat' }), message('no', { text }));
      expect(nl.boundary.wentOn).toContain(turn?.reply.lines[0]?.text);
      expect(turn?.reply.lines[1]?.text).toBe(nl.boundary.whatIsIt);
    },
  );

  test('[DI-21] “sorry” after stopping goes on', () => {
    const later = { kind: 'press', does: { type: 'later' } } as const;
    const [, , turn] = talk(
      knowsCase(),
      message('case-deadline', { tone: 'abusive' }),
      later,
      message('none', { text: 'sorry, dat was dom van mij', tone: 'upset' }),
    );
    expect(turn?.dialogue.subject).toBe('case-deadline');
  });

  test('[DI-15] “ik snap u niet” is our doing', () => {
    const [, turn] = talk(
      knowsCase(),
      message('case-status'),
      message('case-decision', { text: 'ik snap niet wat u zegt', confidence: 0.5 }),
    );
    expect(nl.plainer).toContain(textOf(turn));
  });
});

describe('a talk that goes on', () => {
  test.each(['en wat kost dat', 'hoe lang duurt dat'])('[DI-10] “%s” stays with its subject', (text) => {
    const [, turn] = talk(knows(), message('waste'), message('none', { text, confidence: 0.3 }));
    expect(textOf(turn)).toContain(nl.about.waste);
  });

  test('[DI-10] “al opgestuurd” is not asked for again', () => {
    const [, turn] = talk(
      knowsCase(),
      message('case-action'),
      message('case-status', { text: 'heb ik al opgestuurd', confidence: 0.4 }),
    );
    expect(nl.notSeenYet).toContain(textOf(turn));
  });

  test('[DI-12] “nee de andere” works at any moment when there are two', () => {
    const current = knowsCase();
    const other = summaryOf({ id: 'case-b', number: 'Z2', title: { nl: 'Bezwaar parkeren' } });
    const knowledge = { ...current, cases: [...(current.cases ?? []), other] };
    expect(talk(knowledge, message('no', { text: 'nee, de andere' }))[0]?.fetch).toBe('case-b');
  });

  test('[DI-04] an objection inside another subject is not swallowed', () => {
    const text = 'ik wil bezwaar maken want het bedrag klopt niet';
    const [turn] = talk(knows(), message('amount', { text }));
    expect(turn?.dialogue.subject).toBe('objection');
    expect(turn?.dialogue.held).toBe('amount');
    const [asked] = talk(knows(), message('case-status', { text: 'hoe staat het met mijn bezwaar' }));
    expect(asked?.dialogue.subject).toBe('case-status');
  });

  test('[DI-06] “ja” to a person about debts is yes to a person', () => {
    const [, turn] = talk(knows(), message('debt-help'), message('yes', { text: 'ja' }));
    expect(turn?.dialogue.subject).toBe('human');
  });

  test('[DI-11] two weak guesses are no question', () => {
    const weak = { confidence: 0.2, alternatives: [{ topic: 'repair-report' as const, confidence: 0.15 }] };
    const [turn] = talk(knows(), message('amount', { text: 'this is so confusing', tone: 'upset', ...weak }));
    expect(nl.heard).toContain(textOf(turn));
  });
});
