import { describe, expect, it } from 'vitest';
import type { CallStatus, CitizenCall } from '../../../../edge/protocol/voice.ts';
import { CitizenLine } from '../../../../widget/assistant/call/citizen-line.ts';
import { type LineState, momentOf } from '../../../../widget/assistant/call/moment.ts';
import type { Call, CallState } from '../../../../widget/voice/call.ts';
import { CallError, type CallTrouble } from '../../../../widget/voice/trouble.ts';

const ticket = { token: 'token', expiresAt: '2026-11-24T09:00:00Z' };
const office = (status: CallStatus, ...listening: string[]): CitizenCall => ({ status, listening });

/** A phone beside the line, whose call does what a test says. */
class OtherSide {
  muted: boolean[] = [];
  hungUp = 0;
  /** Times that the office was told of no line. */
  failed = 0;
  closed = 0;
  #state: CallState = 'connecting';
  #listener = (): void => {};
  trouble: CallTrouble | undefined;

  become(state: CallState, trouble?: CallTrouble): void {
    this.#state = state;
    this.trouble = trouble;
    this.#listener();
  }

  readonly call = (): Call => {
    const other = this;
    return {
      get state() {
        return other.#state;
      },
      get trouble() {
        return other.trouble;
      },
      quality: 'good',
      isMuted: false,
      about: new Map(),
      accept() {},
      refuse() {},
      mute: (on) => void other.muted.push(on),
      volume() {},
      digits() {},
      hangUp: () => void other.hungUp++,
      onChange(listener) {
        other.#listener = listener;
        return () => {};
      },
    };
  };
}

function lineTo(other: OtherSide, fails?: CallTrouble): CitizenLine {
  return new CitizenLine({
    ticket: async () => ticket,
    failed: () => void other.failed++,
    changed() {},
    openPhone: async () => ({
      async call() {
        if (fails) throw new CallError(fails);
        return other.call();
      },
      async listen() {},
      close: () => void other.closed++,
    }),
  });
}

describe('what a citizen is told of their call', () => {
  it.each<[CallStatus | undefined, LineState, ReturnType<typeof momentOf>]>([
    [undefined, 'none', undefined],
    [undefined, 'asking', 'starting'],
    ['asked', 'connecting', 'starting'],
    ['asked', 'open', 'waiting'],
    ['ringing', 'open', 'ringing'],
    ['talking', 'open', 'talking'],
    ['held', 'open', 'held'],
    ['talking', 'reconnecting', 'reconnecting'],
    ['talking', 'none', 'away'],
    ['asked', 'none', 'away'],
    ['talking', 'over', 'over'],
    ['over', 'none', 'over'],
  ])('the office says %s and the line is %s: %s [CA-30]', (status, line, moment) => {
    expect(momentOf(status, line)).toBe(moment);
  });
});

describe('the line of a citizen', () => {
  it('is silent until somebody talks with them, whatever they chose [CA-12]', async () => {
    const other = new OtherSide();
    const line = lineTo(other);
    line.stands(office('asked'));
    await line.start({});
    other.become('open');
    line.mute(false);
    line.stands(office('ringing'));
    expect(new Set(other.muted)).toEqual(new Set([true]));
    line.stands(office('talking'));
    expect(other.muted.at(-1)).toBe(false);
    line.mute(true);
    expect(other.muted.at(-1)).toBe(true);
    line.stands(office('held'));
    expect(other.muted.at(-1)).toBe(true);
  });

  it('ends with the call of the office, once, and lets go of the phone [CA-39]', async () => {
    const other = new OtherSide();
    const line = lineTo(other);
    line.stands(office('talking'));
    await line.start({});
    other.become('open');
    line.stands(office('over'));
    line.stands(office('over'));
    expect([other.hungUp, other.closed, line.moment, line.isLive]).toEqual([1, 1, 'over', false]);
    expect(other.failed, 'it was there').toBe(0);
  });

  it('says why it is gone when nobody ended it, and can be taken up again [CA-34]', async () => {
    const other = new OtherSide();
    const line = lineTo(other);
    line.stands(office('talking'));
    await line.start({});
    other.become('open');
    other.become('over', 'offline');
    expect([line.moment, line.trouble, other.closed, other.failed]).toEqual(['away', 'offline', 1, 1]);
    await line.start({});
    other.become('open');
    expect([line.moment, line.trouble]).toEqual(['talking', undefined]);
  });

  it('says why there is none, and tells the office that nobody need ring for it [CA-20]', async () => {
    const other = new OtherSide();
    const line = lineTo(other, 'refused');
    line.stands(office('asked'));
    await line.start({});
    expect(other.failed).toBe(1);
    expect([line.moment, line.trouble, line.isLive]).toEqual(['away', 'refused', false]);
  });

  it('lets go of a call that comes about after the citizen hung up [CA-39]', async () => {
    const other = new OtherSide();
    const line = lineTo(other);
    line.stands(office('asked'));
    const starting = line.start({});
    line.stop();
    await starting;
    expect([other.closed, line.isLive, other.failed]).toEqual([1, false, 0]);
  });

  it('names who listens [CA-38]', () => {
    const line = lineTo(new OtherSide());
    line.stands(office('talking', 'Joost'));
    expect(line.listening).toEqual(['Joost']);
  });
});
