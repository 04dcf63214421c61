import { describe, expect, it } from 'vitest';
import { CallError, troubleOfCode, troubleOfMicrophone } from '../../../../widget/voice/trouble.ts';

describe('why there is no microphone', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'inUse'],
    ['AbortError', 'inUse'],
    ['SecurityError', 'blocked'],
  ])('says of %s that it is %s [CA-21]', (name, trouble) => {
    expect(troubleOfMicrophone(new DOMException('', name), true)).toBe(trouble);
  });

  it('does not say that the citizen denied what the page forbids [CA-21]', () => {
    expect(troubleOfMicrophone(new DOMException('', 'NotAllowedError'), false)).toBe('blocked');
    expect(troubleOfMicrophone(new DOMException('', 'NotFoundError'), false)).toBe('missing');
  });

  it('calls a page without microphones, as one over http, blocked [CA-21]', () => {
    expect(troubleOfMicrophone(new TypeError(), true)).toBe('blocked');
  });

  it('does not fall over what is no error at all [CA-21]', () => {
    expect(troubleOfMicrophone('no', true)).toBe('inUse');
  });
});

describe('what a number of the SDK means', () => {
  it.each([
    [20101, 'refused'],
    [20104, 'refused'],
    [31202, 'refused'],
    [31401, 'denied'],
    [31402, 'inUse'],
    [53405, 'blocked'],
    [53400, 'blocked'],
    [31005, 'server'],
    [31009, 'server'],
    [53000, 'server'],
    [31000, 'server'],
    [99999, 'server'],
  ])('%i is %s with a line [CA-20]', (code, trouble) => {
    expect(troubleOfCode(code, true)).toBe(trouble);
  });

  it('blames the line first when there is none, but never for a microphone [CA-20]', () => {
    for (const code of [20101, 31005, 53405, 31000]) expect(troubleOfCode(code, false)).toBe('offline');
    expect(troubleOfCode(31401, false)).toBe('denied');
  });

  it('holds nothing but the reason [CA-20]', () => {
    expect({ ...new CallError('refused') }).toEqual({ name: 'CallError', trouble: 'refused' });
  });
});
