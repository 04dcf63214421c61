import { describe, expect, it } from 'vitest';
import { hashSubject } from '../../../edge/access/subject.ts';
import { deriveKeys } from '../../../edge/keys.ts';
import type { Holder } from '../../../edge/protocol/case-input.ts';
import { testSecret } from './support.ts';

const keys = await deriveKeys(testSecret());
const hash = (scheme: Holder['scheme'], identifier: string, organisation = 'lindewaard') =>
  hashSubject(keys, organisation, { scheme, identifier });

describe('[AC-36] what is kept of a person', () => {
  it.each([
    ['bsn', '12345672'],
    ['bsn', ' 012345672 '],
    ['bsn', '0123.45.672'],
    ['bsn', '012 345 672'],
  ] as const)('is one hash for the BSN 012345672 written as %s %j', async (scheme, written) => {
    expect(await hash(scheme, written)).toBe(await hash('bsn', '012345672'));
  });

  it('is one hash for a KVK number with and without its leading zero', async () => {
    expect(await hash('kvk', '1234567')).toBe(await hash('kvk', '01234567'));
  });

  it('keeps identifiers of a login as they are: capitals and zeros differ', async () => {
    const hashes = await Promise.all(['a1', 'A1', '0a1', 'a-1'].map((written) => hash('subject', written)));
    expect(new Set(hashes).size).toBe(4);
  });

  it('differs per organisation, per kind of number and per secret', async () => {
    const others = await deriveKeys(new Uint8Array(32).fill(8));
    const hashes = await Promise.all([
      hash('bsn', '123456789'),
      hash('bsn', '123456789', 'de-linde'),
      hash('kvk', '123456789'),
      hash('subject', '123456789'),
      hashSubject(others, 'lindewaard', { scheme: 'bsn', identifier: '123456789' }),
    ]);
    expect(new Set(hashes).size).toBe(5);
  });
});
