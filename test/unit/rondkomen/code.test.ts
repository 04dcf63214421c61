import { expect, test } from 'vitest';
import { codeAlphabet } from '../../../edge/protocol/session.ts';
import { codeFor, hashOf, talkNameOf } from '../../../edge/rondkomen/code.ts';
import { deriveRondkomenKeys } from '../../../edge/rondkomen/keys.ts';

const keysOf = (fill: number) => deriveRondkomenKeys(new Uint8Array(32).fill(fill));

test('[NR-23] a code has twelve letters that nobody takes for another, in three groups, some 53 bits', async () => {
  const keys = await keysOf(1);
  const codes = await Promise.all(Array.from({ length: 2000 }, (_, each) => codeFor(keys, String(each))));
  expect(new Set(codes).size).toBe(2000);
  const counts = new Map<string, number>();
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    for (const letter of code.replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect([...counts.keys()].sort().join('')).toBe(codeAlphabet);
  // 24,000 letters, 1,091 of each: none is off by more than five standard deviations.
  for (const count of counts.values()) expect(Math.abs(count - 24_000 / 22)).toBeLessThan(5 * 32.3);
  expect(12 * Math.log2(codeAlphabet.length)).toBeGreaterThan(50);
});

test('[NR-23] a code follows from its piece of work and our key only', async () => {
  const [ours, theirs] = await Promise.all([keysOf(1), keysOf(2)]);
  expect(await codeFor(ours, 'work')).toBe(await codeFor(ours, 'work'));
  expect(await codeFor(ours, 'work')).not.toBe(await codeFor(theirs, 'work'));
});

test('[NR-23] what is kept of a code cannot be made without our key, and what the desk sees is another thing', async () => {
  const [ours, theirs] = await Promise.all([keysOf(1), keysOf(2)]);
  const hash = await hashOf(ours, 'ACDE-FHJK-MNPR');
  expect(hash).toBe(await hashOf(ours, 'acde fhjk mnpr'));
  expect(hash).not.toBe(await hashOf(theirs, 'ACDE-FHJK-MNPR'));
  const name = await talkNameOf(ours, hash);
  expect(hash).not.toContain(name);
  expect(name).toHaveLength(22);
});
