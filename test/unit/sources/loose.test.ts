import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { looseText, readLoosely, reasons } from '../../../edge/sources/loose.ts';
import { ProblemList } from '../../../edge/sources/read-result.ts';

function read(schema: v.GenericSchema, raw: unknown, essential: string[] = []) {
  const problems = new ProblemList();
  const value = readLoosely(schema, raw, { essential, place: { file: 'f', path: 'results[0]' }, problems });
  return { value, problems: problems.problems };
}
const nested = v.object({ name: looseText, inner: v.optional(v.object({ text: v.optional(looseText) })) });

describe('[SR-01] a record', () => {
  it('loses only the field that is wrong, however deep', () => {
    expect(read(nested, { name: 'a', inner: { text: 1 } }, ['name'])).toEqual({
      value: { name: 'a', inner: {} },
      problems: [{ file: 'f', field: 'results[0].inner.text', reason: reasons.text, effect: 'ignored' }],
    });
  });

  it('is given up without an essential field, for that field alone', () => {
    expect(read(nested, { name: '', inner: { text: 1 } }, ['name'])).toEqual({
      value: undefined,
      problems: [{ file: 'f', field: 'results[0].name', reason: reasons.missing, effect: 'leftOut' }],
    });
  });

  it('counts empty text and null as absent', () => {
    expect(read(nested, { name: ' a ', inner: { text: ' ' } })).toEqual({
      value: { name: 'a', inner: {} },
      problems: [],
    });
  });

  it('[SR-03] never shows a value, also where a schema has no words of its own', () => {
    const { problems } = read(v.object({ code: v.optional(v.literal('a')) }), { code: '999990019' });
    expect(problems).toEqual([{ file: 'f', field: 'results[0].code', reason: reasons.other, effect: 'ignored' }]);
  });
});
