import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../../edge/cases/bounded-map.ts';

describe('BoundedMap', () => {
  it('forgets what was used longest ago', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('remembers nothing with a size of zero', () => {
    const map = new BoundedMap<string, number>(0);
    map.set('a', 1);
    expect(map.get('a')).toBeUndefined();
  });

  it('forgets on request', () => {
    const map = new BoundedMap<string, number>(9);
    map.set('a', 1);
    map.set('b', 2);
    map.delete('a');
    expect(map.get('a')).toBeUndefined();
    map.clear();
    expect(map.get('b')).toBeUndefined();
  });
});
