import { describe, expect, it } from 'vitest';
import { en } from '../../../edge/assistant/words/en.ts';
import { loadWords } from '../../../edge/assistant/words/load.ts';
import { nl } from '../../../edge/assistant/words/nl.ts';
import type { HeadlineFacts, Noun, SpanFacts, Words } from '../../../edge/assistant/words/words.ts';
import { headlines } from '../../../edge/protocol/explanation.ts';

const nouns = Object.keys(nl.noun) as Noun[];
const catalogues: [string, Words][] = [
  ['nl', nl],
  ['en', en],
];
const day = 'dinsdag 15 december';

/** Every shape of facts that a headline can get. */
const headlineFacts: HeadlineFacts[] = nouns.flatMap((noun) =>
  [true, false].flatMap((landlord) => [
    { noun, landlord },
    { noun, landlord, count: 1, money: '€ 412,00', repay: true, day },
    { noun, landlord, count: 3, money: '€ 412,00', receives: true, talk: true },
  ]),
);

/** All sentences of a catalogue, with arguments like those of real cases. */
function sentences(words: Words): string[] {
  const found: string[] = [];
  for (const headline of headlines)
    for (const facts of headlineFacts) found.push(words.headline[headline](facts), words.under[headline](facts));
  const span: SpanFacts = {
    noun: 'application',
    on: day,
    from: day,
    to: day,
    span: '5 dagen',
    reason: 'missing',
    weekday: 'zondag',
  };
  for (const line of Object.values(words.calculation))
    found.push(line(span), line({ noun: 'objection', span: '8 weken' }));
  for (const change of Object.values(words.change))
    found.push(change('application', { day, money: '€ 412,00' }), change('complaint', {}));
  for (const right of Object.values(words.right))
    found.push(right('€ 253,00', '€ 1.442,00'), right(undefined, undefined));
  for (const choice of Object.values(words.choice)) {
    found.push(...choice(day), ...choice(undefined));
  }
  const reasons = ['missing', 'foreign', 'consent', 'applicant', 'forceMajeure', 'other'] as const;
  for (const reason of reasons) found.push(words.waitingSince(reason, day), words.ifToday(reason, 'application', day));
  const takesNoun = new Set<unknown>([words.talkSoft, words.where, words.ourPromise]);
  for (const noun of nouns)
    found.push(words.where(noun), words.ourPromise(noun), words.latest(noun, false), words.latest(noun, true));
  for (const value of Object.values(words)) {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'function' && value.length === 1 && !takesNoun.has(value))
      found.push(String((value as (one: never) => unknown)(day as never)));
    else if (typeof value === 'object')
      for (const inner of Object.values(value)) if (typeof inner === 'string') found.push(inner);
  }
  found.push(
    words.done(day, '2 dagen'),
    words.done(undefined, undefined),
    words.time('9.00 uur', '12.00 uur'),
    words.time('9.00 uur', undefined),
  );
  found.push(words.talkSoft('Samira'), words.talkSoft(undefined), words.notCounted('27 dagen'), words.step(2, 3, day));
  found.push(
    words.badNews(true, true),
    words.badNews(false, false),
    words.penalty('€ 253,00', day),
    words.movedBack('application', day),
  );
  return found;
}

describe.each(catalogues)('the words in %s', (_language, words) => {
  it.each(headlines)(
    '[CV-01] have a whole sentence for the headline %s, for every noun and kind of organisation',
    (headline) => {
      for (const facts of headlineFacts) {
        const sentence = words.headline[headline](facts);
        expect(sentence).toMatch(/^[A-Z].+\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\s{2}/);
      }
    },
  );

  it('[CV-02] never shout, never stay vague, and never say "Helaas"', () => {
    for (const sentence of sentences(words)) {
      expect(sentence).not.toMatch(/!/);
      expect(sentence).not.toMatch(
        /spoedig|zo snel mogelijk|binnenkort|helaas|door drukte|as soon as possible|unfortunately|shortly/i,
      );
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });

  it('[CV-02] have no sentence of more than 20 words', () => {
    for (const text of sentences(words))
      for (const sentence of text.split(/(?<=[.?:]) /))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });

  it('[CV-02] give back a day letter for letter, so that it can be made bold', () => {
    for (const say of [
      words.send,
      words.sendLate,
      words.wasDue,
      words.extended,
      words.serviceDay,
      words.objectUntil,
      words.payBy,
    ])
      expect(say(day)).toContain(day);
  });
});

describe('the Dutch words', () => {
  it('[CV-02] say u, and never je or jij', () => {
    for (const sentence of sentences(nl)) expect(sentence).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
  });

  it('[CV-03] tell the expectation of chapter 6 word for word', () => {
    expect(nl.headline.nothingToDo({ noun: 'application', landlord: false })).toBe('U hoeft nu niets te doen.');
    expect(nl.askedBefore(3)).toBe('U vroeg dit al 3 keer.');
    expect(nl.nothingDone).toBe('Er is nog niets gedaan. Dat hoort niet.');
  });
});

describe('loadWords', () => {
  it('[CV-25] gives the words of the language asked for', async () => {
    expect((await loadWords('nl')).language).toBe('nl');
    expect((await loadWords('en')).language).toBe('en');
  });
});
