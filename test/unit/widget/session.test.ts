import { describe, expect, it } from 'vitest';
import { exitAddress } from '../../../widget/assistant/exit-address.ts';
import { askBeforeMs, phaseOf, recentMs } from '../../../widget/assistant/session-phase.ts';
import { createSessionStore, endOnThisClock } from '../../../widget/assistant/session-store.ts';

const now = Date.parse('2026-11-24T09:12:00+01:00');
const later = now + 1_800_000;

function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => kept.delete(key),
    setItem: (key, value) => kept.set(key, value),
  };
}

describe('the time of a session', () => {
  it('[WG-41] ends half an hour after it was given, on the clock of the phone', () => {
    expect(Date.parse(endOnThisClock(now))).toBe(later);
  });

  it.each([
    ['long before the end', later - askBeforeMs - 1, 0, 'open'],
    ['near the end, for who did nothing', later - askBeforeMs, later - askBeforeMs - recentMs, 'ask'],
    ['near the end, for who just did something', later - askBeforeMs, later - askBeforeMs - 1000, 'renew'],
    ['at the end', later, later, 'over'],
    ['after a long sleep', later + 600_000, 0, 'over'],
  ] as const)('[WG-42] knows what to do %s', (_when, moment, lastActive, phase) => {
    expect(phaseOf(later, moment, lastActive)).toBe(phase);
  });
});

describe('what the tab keeps', () => {
  const session = { token: 't', expiresAt: new Date(later).toISOString() };

  it('[WG-40] survives a click to the next page, for this organisation only', () => {
    const storage = fakeStorage();
    createSessionStore('lindewaard', () => storage).write(session);
    expect(createSessionStore('lindewaard', () => storage).read(now)).toEqual(session);
    expect(createSessionStore('vlierhof', () => storage).read(now)).toBeUndefined();
  });

  it('[WG-43] is gone when the time is over', () => {
    const storage = fakeStorage();
    const store = createSessionStore('lindewaard', () => storage);
    store.write(session);
    expect(store.read(later)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it('[WG-44] is erased from memory and from the tab', () => {
    const storage = fakeStorage();
    const store = createSessionStore('lindewaard', () => storage);
    store.write(session);
    store.erase();
    expect(store.read(now)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  it('[WG-45] is not in memory once the page is left: what another page erased stays away', () => {
    const storage = fakeStorage();
    const store = createSessionStore('lindewaard', () => storage);
    store.write(session);
    store.forget();
    storage.clear();
    expect(store.read(now)).toBeUndefined();
  });

  it('passes over what somebody else put there', () => {
    const storage = fakeStorage();
    for (const text of ['not json', '{}', '{"token":1}', '{"token":"t","expiresAt":"soon"}', 'null']) {
      storage.setItem('houvast:lindewaard', text);
      expect(createSessionStore('lindewaard', () => storage).read(now)).toBeUndefined();
    }
  });
});

describe('[WG-44] where "Wis en sluit" leads', () => {
  it.each([
    [null, 'about:blank'],
    ['', 'about:blank'],
    ['/home/', 'https://gemeente.example/home/'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
    ['javascript:alert(1)', 'about:blank'],
    ['data:text/html,x', 'about:blank'],
  ])('%j is %s', (wanted, address) => {
    expect(exitAddress(wanted, 'https://gemeente.example/zaak/')).toBe(address);
  });
});
