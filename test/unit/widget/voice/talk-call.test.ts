import { describe, expect, it, vi } from 'vitest';
import type { Call, CallState } from '../../../../widget/voice/call.ts';
import { TalkCall } from '../../../../widget/voice/talk-call.ts';
import { CallError, type CallTrouble } from '../../../../widget/voice/trouble.ts';

const ticket = { token: 'token', expiresAt: '2026-11-24T09:00:00Z' };

/** A phone whose call does what a test says. */
class OtherSide {
  trouble: CallTrouble | undefined;
  muted = false;
  closed = 0;
  state: CallState = 'connecting';
  #listener = (): void => {};

  become(state: CallState, trouble?: CallTrouble): void {
    this.state = state;
    this.trouble = trouble;
    this.#listener();
  }

  readonly call = (): Call => {
    const other = this;
    return {
      get state() {
        return other.state;
      },
      get trouble() {
        return other.trouble;
      },
      get isMuted() {
        return other.muted;
      },
      quality: 'poor',
      about: new Map(),
      accept() {},
      refuse() {},
      mute(on) {
        other.muted = on;
      },
      volume() {},
      digits() {},
      hangUp: () => other.become('over'),
      onChange(listener) {
        other.#listener = listener;
        return () => {};
      },
    };
  };
}

function callTo(other: OtherSide, fails: { ticket?: Error; call?: CallTrouble } = {}) {
  const changed = vi.fn();
  const call = new TalkCall({
    async ticket() {
      if (fails.ticket) throw fails.ticket;
      return ticket;
    },
    troubleOf: () => 'refused',
    changed,
    openPhone: async () => ({
      async call() {
        if (fails.call) throw new CallError(fails.call);
        return other.call();
      },
      async listen() {},
      close: () => void other.closed++,
    }),
  });
  return { call, changed };
}

describe('a talk by a call', () => {
  it('[CI-49] says how the line stands, from before to after', async () => {
    const other = new OtherSide();
    const { call, changed } = callTo(other);
    expect(call).toMatchObject({ state: 'none', isLive: false, quality: 'good' });
    const started = call.start();
    expect(call).toMatchObject({ state: 'asking', isLive: true });
    await started;
    expect(call.state).toBe('connecting');
    changed.mockClear();
    other.become('open');
    expect(changed).toHaveBeenCalledOnce();
    expect(call).toMatchObject({ state: 'open', isLive: true, quality: 'poor' });
    call.mute(true);
    expect(call.isMuted).toBe(true);
    other.become('over', 'offline');
    expect(call).toMatchObject({ state: 'over', isLive: false, trouble: 'offline' });
    expect(other.closed).toBe(1);
  });

  it('lets go of the line when somebody hangs up, and can call again', async () => {
    const other = new OtherSide();
    const { call } = callTo(other);
    await call.start();
    other.become('open');
    call.hangUp();
    expect(call).toMatchObject({ state: 'over', isLive: false, trouble: undefined });
    expect(other.closed).toBe(1);
    other.state = 'connecting';
    await call.start();
    expect(call.isLive).toBe(true);
  });

  it('hangs up a call that was still being asked for', async () => {
    const other = new OtherSide();
    const { call } = callTo(other);
    const started = call.start();
    call.hangUp();
    await started;
    expect(call).toMatchObject({ state: 'none', isLive: false });
    expect(other.closed).toBe(1);
  });

  it.each([
    ['no ticket', { ticket: new Error('early') }, 'refused', 0],
    ['no microphone', { call: 'denied' }, 'denied', 1],
  ] as const)('[CI-49] says why there is no line: %s', async (_, fails, trouble, closed) => {
    const other = new OtherSide();
    const { call } = callTo(other, fails);
    await call.start();
    expect(call).toMatchObject({ state: 'none', isLive: false, trouble });
    expect(other.closed).toBe(closed);
  });

  it('starts one line, however often it is pressed', async () => {
    const { call } = callTo(new OtherSide());
    await Promise.all([call.start(), call.start()]);
    expect(call.state).toBe('connecting');
  });
});
