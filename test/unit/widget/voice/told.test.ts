import { afterEach, describe, expect, it, vi } from 'vitest';
import { CitizenLine } from '../../../../widget/assistant/call/citizen-line.ts';
import { told } from '../../../../widget/assistant/call/strip.ts';
import { nl as words } from '../../../../widget/assistant/call/words/nl.ts';
import type { CallQuality } from '../../../../widget/voice/quality.ts';
import type { CallTrouble } from '../../../../widget/voice/trouble.ts';

const nobody = () => Promise.reject(new Error('Nobody calls.'));

class Line extends CitizenLine {
  readonly #heard: CallQuality;

  constructor(heard: CallQuality, trouble?: CallTrouble) {
    super({ ticket: nobody, openPhone: nobody, failed() {}, changed() {} });
    this.#heard = heard;
    this.trouble = trouble;
  }

  override get quality(): CallQuality {
    return this.#heard;
  }
}

const names = ['Samira'];
afterEach(() => vi.unstubAllGlobals());

describe('what the strip of a call tells', () => {
  it.each(['waiting', 'ringing', 'held'] as const)(
    'does not call it a bad connection that nothing is heard: %s [CA-32]',
    (moment) => expect(told(moment, { words, names, line: new Line('nothing') })).toEqual(words.strip.moments[moment]),
  );

  it('says of a talk that breaks up that it does [CA-32]', () => {
    expect(told('talking', { words, names, line: new Line('poor') }).weak).toBe(words.strip.quality.poor);
    expect(told('talking', { words, names, line: new Line('good') }).weak).toBeUndefined();
  });

  it.each([
    [false, words.troubles.offline],
    [true, words.strip.moments.away],
  ])('blames the internet as long as there is none: there is %s [CA-34]', (onLine, expected) => {
    vi.stubGlobal('navigator', { onLine });
    expect(told('away', { words, names, line: new Line('good', 'offline') })).toEqual(expected);
  });

  it('keeps every other reason [CA-20]', () => {
    vi.stubGlobal('navigator', { onLine: true });
    expect(told('away', { words, names, line: new Line('good', 'blocked') })).toEqual(words.troubles.blocked);
  });
});
