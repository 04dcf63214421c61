import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Facts, type Rule } from '../../../../widget/assistant/rondkomen/helps/rule.ts';

const words = fc.constantFrom('a', 'b', 'c');
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ fact: fc.constantFrom('x', 'y'), in: fc.array(words, { minLength: 1, maxLength: 2 }) }),
  fc.record({ fact: fc.constant('n'), atMost: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ fact: fc.constant('n'), atLeast: fc.integer({ min: 0, max: 10 }) }),
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ not: tie('rule') }),
    fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
  ),
}));
const full = fc.record({ x: fc.array(words), y: fc.array(words), n: fc.integer({ min: 0, max: 10 }) });

describe('evaluate', () => {
  const facts: Facts = { home: ['rent'], income: 1000 };
  it.each<[string, Rule, string]>([
    ['one of the words', { fact: 'home', in: ['rent', 'room'] }, 'yes'],
    ['none of the words', { fact: 'home', in: ['owned'] }, 'no'],
    ['a word that nobody said', { fact: 'age', in: ['to26'] }, 'unknown'],
    ['at most', { fact: 'income', atMost: 1000 }, 'yes'],
    ['more than at most', { fact: 'income', atMost: 999 }, 'no'],
    ['at least', { fact: 'income', atLeast: 1001 }, 'no'],
    [
      'no among unknown decides all',
      {
        all: [
          { fact: 'age', in: ['x'] },
          { fact: 'income', atMost: 1 },
        ],
      },
      'no',
    ],
    [
      'yes among unknown decides any',
      {
        any: [
          { fact: 'age', in: ['x'] },
          { fact: 'income', atMost: 2000 },
        ],
      },
      'yes',
    ],
    ['not unknown is unknown', { not: { fact: 'age', in: ['x'] } }, 'unknown'],
    ['all of nothing holds', { all: [] }, 'yes'],
    ['any of nothing does not', { any: [] }, 'no'],
  ])('[CI-20] %s', (_, given, expected) => {
    expect(evaluate(given, facts)).toBe(expected);
  });

  it('[CI-20] never decides against somebody because of what they did not say', () => {
    fc.assert(
      fc.property(rule, full, fc.subarray(['x', 'y', 'n']), (given, known, said) => {
        const some = Object.fromEntries(Object.entries(known).filter(([fact]) => said.includes(fact)));
        const partly = evaluate(given, some);
        // What is decided with less known stays so with all known.
        if (partly !== 'unknown') expect(evaluate(given, known)).toBe(partly);
        expect(evaluate(given, known)).not.toBe('unknown');
      }),
    );
  });

  it('[CI-22] lets a limit that is too old decide nothing', () => {
    const given: Rule = {
      all: [
        { fact: 'home', in: ['rent'] },
        { fact: 'income', atMost: 1 },
      ],
    };
    expect(evaluate(given, facts, true)).toBe('no');
    expect(evaluate(given, facts, false)).toBe('unknown');
  });
});
