import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goesOn, markOf } from '../../../../widget/assistant/handoff-owner.ts';
import { handoffKey } from '../../../../widget/assistant/keeps-handoff.ts';

const tokenOf = (sub: string, jti = 'one'): string =>
  ['e30', btoa(JSON.stringify({ sub, jti })).replaceAll('+', '-').replaceAll('/', '_'), 'x'].join('.');
const boer = tokenOf('999955597');
const nowak = tokenOf('999955603');

describe('whose hand-off the tab keeps', () => {
  const items = new Map<string, string>();
  beforeEach(() =>
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => items.get(key) ?? null,
      removeItem: (key: string) => void items.delete(key),
    }),
  );
  afterEach(() => {
    items.clear();
    vi.unstubAllGlobals();
  });
  const keep = async (identity?: string) =>
    items.set(handoffKey, JSON.stringify({ id: 'hand-1', token: 't', of: await markOf(identity) }));

  it('is told by a mark that is the same for each token of one person, and says too little to find them [HC-55]', async () => {
    expect(await markOf(boer)).toBe(await markOf(tokenOf('999955597', 'two')));
    expect(await markOf(async () => boer)).toBe(await markOf(boer));
    expect(await markOf(nowak)).not.toBe(await markOf(boer));
    expect(await markOf(undefined)).toBeUndefined();
    expect(await markOf(() => undefined)).toBeUndefined();
    const marks = new Set<string | undefined>();
    for (let bsn = 999_900_000; bsn < 999_930_000; bsn++) marks.add(await markOf(tokenOf(`${bsn}`)));
    // At most 65,536 marks for a hundred million numbers, and neighbours apart.
    expect([...marks].every((mark) => /^[\da-z]{1,4}$/.test(mark ?? ''))).toBe(true);
    expect(marks.size).toBeGreaterThan(20_000);
  });

  it('goes on for the same person only, and is dropped for another [HC-55]', async () => {
    await keep(boer);
    expect(await goesOn(tokenOf('999955597', 'two'), true)).toBe(true);
    expect(await goesOn(nowak, false)).toBe(false);
    expect(items.size).toBe(0);
  });

  it('waits until the panel opens before it takes silence of the site for nobody [HC-55]', async () => {
    await keep(boer);
    expect(await goesOn(undefined, false)).toBe(false);
    expect(items.size).toBe(1);
    expect(await goesOn(undefined, true)).toBe(false);
    expect(items.size).toBe(0);
  });

  it('is bound to nobody when it began without a login [HC-55]', async () => {
    await keep();
    expect(await goesOn(undefined, true)).toBe(true);
    expect(await goesOn(nowak, true)).toBe(true);
  });

  it('is neither opened nor dropped when the site cannot say who is there [HC-55]', async () => {
    await keep(boer);
    await expect(goesOn(() => Promise.reject(new Error('no line')), true)).rejects.toThrow('no line');
    expect(items.size).toBe(1);
  });
});
