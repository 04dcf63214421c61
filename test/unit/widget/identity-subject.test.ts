import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../widget/assistant/identity-subject.ts';

const tokenOf = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_')}.sig`;

describe('whom a token is about', () => {
  it('[WG-47] is the same for a fresh token of the same person, and differs for another', () => {
    expect(subjectOf(tokenOf({ sub: '1', jti: 'a' }))).toBe(subjectOf(tokenOf({ sub: '1', jti: 'b' })));
    expect(subjectOf(tokenOf({ sub: '1' }))).not.toBe(subjectOf(tokenOf({ sub: '2' })));
  });

  it('[WG-47] takes what it cannot read for somebody else', () => {
    expect(subjectOf('x')).not.toBe(subjectOf('y'));
    expect(subjectOf(tokenOf({}))).not.toBe(subjectOf(tokenOf({ name: 'x' })));
    expect(subjectOf('a.%%%.b')).toBe('a.%%%.b');
  });
});
