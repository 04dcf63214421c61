import { describe, expect, it } from 'vitest';
import { readCode, readNumber } from '../../../widget/assistant/code.ts';

describe('a typed code', () => {
  it.each(['ACDE FHJK MNPR', 'acde fhjk mnpr', ' ACDE-FHJK-MNPR ', 'acde.fhjk.mnpr', 'ACDEFHJKMNPR'])(
    'reads %j as it was meant',
    (typed) => {
      expect(readCode(typed)).toEqual({ code: 'ACDEFHJKMNPR' });
    },
  );

  it.each([
    ['', { kind: 'missing' }],
    [' - ', { kind: 'missing' }],
    ['ACDE', { kind: 'length', typed: 4 }],
    ['ACDE FHJK MNPR A', { kind: 'length', typed: 13 }],
    ['ACDE FHJK MNP0', { kind: 'letter', letter: '0' }],
    ['ACDE FHJK MNPé', { kind: 'letter', letter: 'É' }],
    ['ACDE FHJK MN😀R', { kind: 'letter', letter: '😀' }],
  ] as const)('[WG-30] tells what is the matter with %j', (typed, slip) => {
    expect(readCode(typed)).toEqual({ slip });
  });
});

describe('a typed number', () => {
  it('keeps what the letter says, without space around it', () => {
    expect(readNumber('  LW-10421 ')).toEqual({ number: 'LW-10421' });
  });

  it('[WG-30] is missed when there is none', () => {
    expect(readNumber('  ')).toEqual({ slip: { kind: 'missing' } });
  });
});
