import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../../../widget/assistant/rondkomen/data/read-schemes.ts';
import { localSchemes } from '../../../../widget/assistant/rondkomen/data/scheme.ts';

const file: unknown = JSON.parse(readFileSync('demo/pages/demo-files/hulp-lindewaard.json', 'utf8'));
const bySchema = (value: unknown) => {
  const result = v.safeParse(localSchemes, value);
  return result.success ? result.output : undefined;
};

/** Every place in a value, as the way to it. */
function places(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, inside]) => places(inside, [...way, name]))];
}

/** The same value with something else, or nothing, in one place. */
function changed(value: unknown, [name, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (name === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  if (rest.length === 0 && to === undefined) delete copy[name];
  else copy[name] = changed(copy[name], rest, to);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

const slips = [
  undefined,
  null,
  '',
  'x',
  'web',
  'first',
  '2026-02-30',
  '2026-12-31',
  'https://',
  'https://voorbeeld.nl/a',
  'javascript:alert(1)',
  0,
  1.5,
  2 ** 60,
  true,
  [],
  {},
  ['woord'],
  { nl: 'Tekst' },
  { nl: '' },
  { fact: 'age', in: ['x'] },
  { fact: 'age', in: [] },
  { fact: 'age', atMost: 3, atLeast: 2 },
  { not: { all: [] } },
  { kind: 'talk' },
  { kind: 'talk', phone: '1' },
];

describe('[CI-25] the file of an organisation', () => {
  it('is read as its schema reads it', () => {
    expect(bySchema(file)).toBeDefined();
    expect(readSchemes(file)).toEqual(bySchema(file));
  });

  it('is refused whenever its schema refuses it, whatever stands in whatever place', () => {
    const ways = places(file);
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.oneof(fc.constantFrom(...slips), fc.jsonValue()), (way, to) => {
        const value = changed(file, way, to);
        expect(readSchemes(value)).toEqual(bySchema(value));
      }),
      { numRuns: 3000 },
    );
  });

  it('is refused with a field too many, wherever it stands', () => {
    for (const way of places(file)) {
      const value = changed(file, [...way, 'extra'], 'x');
      expect(readSchemes(value) === undefined, way.join('.')).toBe(bySchema(value) === undefined);
    }
  });
});
