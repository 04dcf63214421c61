import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keypadCode } from '../../../../edge/protocol/keypad-code.ts';
import { answer } from '../../../../edge/voice/line/line.ts';
import { maxWordsInBreath } from '../../../../edge/voice/line/say/for-ear.ts';
import type { LineState } from '../../../../edge/voice/line/state.ts';
import { maxTold } from '../../../../edge/voice/line/step.ts';
import type { Heard, LineContext, Turn } from '../../../../edge/voice/line/turn.ts';
import { type ExampleName, examples } from '../../../support/explanations.ts';
import { atDay, atNight, keys, nothing, says, windows } from './support.ts';

const code = 'ACDEFHJKMNPR';
const spelledCode = 'Anton Cornelis Dirk Eduard Ferdinand Hendrik Jan Karel Maria Nico Pieter Rudolf';
const sentences = [
  'hoe staat het met mijn aanvraag',
  'wanneer hoor ik iets',
  'wat moet ik doen',
  'waarom is het afgewezen',
  'hoe komen jullie aan dat bedrag',
  'kan ik in delen betalen',
  'ik heb dit al drie keer gevraagd',
  'ik wil een klacht indienen',
  'ik wil bezwaar maken',
  'ik kom niet rond',
  'ik word mijn huis uitgezet',
  'ik wil bijstand aanvragen',
  'wat bewaren jullie van mij',
  'wanneer zijn jullie open',
  'mijn kraan lekt',
  'I would like to renew my passport next week please',
  'ik wil niet meer leven',
  'stelletje idioten',
  'ik sla jullie in elkaar',
  'ja',
  'nee',
  'nee dank u',
  'medewerker',
  'bel mij terug',
  'herhaal',
  'langzamer',
  'verder',
  'English',
  'Nederlands',
  'een momentje',
  'andere zaak',
  'bla floep',
  'mijn zaaknummer is 202600417',
  'een nul vier twee een',
  spelledCode,
  'de tweede',
  'nul zes een twee drie vier vijf zes zeven acht',
  'ik heb geen brief',
];

const heardNow = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...sentences).map((text) => says(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences).map((text) => says(text, 0.1)) },
  { weight: 3, arbitrary: fc.constantFrom('0', '1', '2', '3', '9', '*', '', '202600417', '0612345678').map(keys) },
  { weight: 2, arbitrary: fc.constant(keys(keypadCode(code).replaceAll(' ', ''))) },
  { weight: 1, arbitrary: fc.constant(nothing) },
  { weight: 1, arbitrary: fc.string().map((text) => says(text)) },
);
const outcomes = fc.constantFrom('granted', 'granted', 'wrong', 'resting', 'unavailable');
const names = fc.constantFrom(...(Object.keys(examples) as ExampleName[]));

interface Call {
  turns: Turn[];
  heard: Heard[];
}

/** A host that does what the line asks, as far as a call goes. */
function carryOn(given: LineContext, name: ExampleName, heard: readonly Heard[], outcome: string): Call {
  let context = given;
  let turn = answer(undefined, { kind: 'start' }, context);
  const call: Call = { turns: [turn], heard: [{ kind: 'start' }] };
  const take = (one: Heard) => {
    turn = answer(JSON.parse(JSON.stringify(turn.state)) as LineState, one, context);
    if (one.kind === 'access' && one.outcome === 'granted') context = { ...context, current: one.explanation };
    if (!turn.state.caseId) context = { ...context, current: undefined };
    call.turns.push(turn);
    call.heard.push(one);
  };
  for (const one of heard) {
    take(one);
    if (turn.next.kind === 'openCase')
      take(
        outcome === 'granted'
          ? { kind: 'access', outcome, explanation: examples[name] }
          : { kind: 'access', outcome: outcome as 'wrong' | 'resting' | 'unavailable' },
      );
    if (turn.next.kind === 'callBack') {
      const { window } = turn.next;
      take({ kind: 'booked', window: windows.find(({ id }) => id === window) });
    }
    if (turn.next.kind === 'handOff') take({ kind: 'unanswered' });
    if (turn.next.kind === 'hangUp') break;
  }
  return call;
}

const context = fc.constantFrom(atDay(), atNight(), atDay({ windows: [] }), atDay({ numberPrefixes: ['LW-', 'VH'] }));
/** Chance alone seldom opens a case: half of the calls begin with doing so. */
const beginning = fc.constantFrom<Heard[]>(
  [],
  [],
  [says('mijn zaaknummer is 202600417'), says('ja'), says(spelledCode), says('ja')],
  [keys('1'), keys('202600417'), keys('1'), keys(keypadCode(code).replaceAll(' ', ''))],
);
const calls = fc
  .tuple(context, names, beginning, fc.array(heardNow, { minLength: 1, maxLength: 12 }), outcomes)
  .map(([given, name, first, heard, outcome]) => carryOn(given, name, [...first, ...heard], outcome));
/** Made once: every rule looks at the same calls. */
const sample = fc.sample(calls, { numRuns: 250, seed: 6 });
const always = (check: (call: Call) => void) => {
  for (const one of sample) check(one);
};
const wordCount = (text: string) => text.split(/\s+/).length;

describe('whatever a caller says', () => {
  it('[PL-50] every sentence fits in a breath and holds nothing that only an eye can read', () => {
    always(({ turns }) => {
      for (const { text } of turns.flatMap(({ say }) => say)) {
        expect(wordCount(text), text).toBeLessThanOrEqual(maxWordsInBreath);
        expect(text).not.toMatch(/[()[\]€%&/@*_“”"]|https?:|www\.|\b(bijv|enz|o\.a|t\/m|nr)\.|\u00a0/);
      }
    });
  });

  it('[PL-51] it never talks on and on before it listens', () => {
    always(({ turns }) => {
      for (const { say } of turns) expect(say.length).toBeLessThanOrEqual(maxTold + 2);
    });
  });

  it('[PL-52] it says something at every turn, unless the host answers at once', () => {
    always(({ turns }) => {
      for (const { say, next } of turns)
        if (next.kind !== 'openCase' && next.kind !== 'callBack') expect(say.length).toBeGreaterThan(0);
    });
  });

  it('[PL-53] no sentence opens two turns in a row, unless somebody asks for it', () => {
    always(({ turns, heard }) => {
      turns.forEach((turn, index) => {
        const one = heard[index];
        const asked = one?.kind === 'digits' || (one?.kind === 'speech' && /herhaal|langzamer|verder/.test(one.text));
        const before = turns[index - 1];
        const same = before && turn.say[0] && before.say[0]?.text === turn.say[0].text;
        const again = JSON.stringify(heard[index - 1]) === JSON.stringify(one);
        if (same && !asked && !again)
          throw new Error(`twice: ${turn.say[0]?.text} after ${JSON.stringify([heard[index - 1], one])}`);
      });
    });
  });

  it('[PL-53] nothing is said twice in one turn but letters and digits', () => {
    always(({ turns }) => {
      for (const { say } of turns) {
        const sentences = say
          .map(({ text }) => text)
          .filter((text) => /\p{L}{3}/u.test(text) && !/, .*, .*, /.test(text));
        expect(sentences.filter((text, index) => sentences.indexOf(text) !== index)).toEqual([]);
      }
    });
  });

  it('[PL-54] the state is plain, below 2 kB, and holds no code once it was used', () => {
    always(({ turns }) => {
      for (const { state, next } of turns) {
        const json = JSON.stringify(state);
        expect(JSON.parse(json)).toEqual(state);
        expect(json.length).toBeLessThan(2048);
        if (next.kind === 'openCase') expect(json).not.toContain(next.code);
        if (state.expects.kind !== 'codeRight') expect(json).not.toContain(code);
        if (next.kind === 'callBack') expect(json).not.toContain('0612345678');
      }
    });
  });

  it('[PL-55] the state holds nothing of the case and nothing that was said', () => {
    always(({ turns, heard }) => {
      turns.forEach(({ state }, index) => {
        const json = JSON.stringify(state);
        for (const secret of ['Samira', 'Ruben', 'Team Inkomen', 'huurcontract', '412'])
          expect(json).not.toContain(secret);
        const one = heard[index];
        if (one?.kind === 'speech' && one.text.length > 16) expect(json).not.toContain(one.text);
      });
    });
  });

  it('[PL-56] the same state and words give the same turn', () => {
    always(({ turns, heard }) => {
      const [first, second] = [turns.at(-2), heard.at(-1)];
      if (!first || second?.kind !== 'speech') return;
      expect(answer(first.state, second, atDay())).toEqual(answer(first.state, second, atDay()));
    });
  });

  it('[PL-31] "medewerker" leads to a person or a call-back at any moment', () => {
    always(({ turns }) => {
      const last = turns.at(-1);
      if (!last || last.next.kind === 'hangUp') return;
      const { next, state } = answer(last.state, says('medewerker'), atDay());
      const leads = next.kind === 'handOff' || ['mayPass', 'window'].includes(state.expects.kind);
      expect(leads).toBe(true);
    });
  });
});
