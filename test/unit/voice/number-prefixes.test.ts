import { expect, it } from 'vitest';
import { caseFile, caseType } from '../../../db/zaak/schema.ts';
import { createNumberPrefixes } from '../../../edge/voice/phone/number-prefixes.ts';
import { openTestDeps } from '../../support/node-deps.ts';

const type = { organisation: 'lindewaard', code: 't', createdAt: '2026-11-01' };

it.each([
  ['letters, however they go on', ['Z-1', 'Z/2', 'Z3', 'LW-10421', 'LW_7'], ['LW', 'Z']],
  ['letters that begin as others do', ['Z-2026-1', 'ZAAK-1', 'ZB.2', 'B 1', 'BW1'], ['B', 'BW', 'Z', 'ZAAK', 'ZB']],
  ['capitals and small letters as the same', ['z-1', 'Z-1'], ['Z']],
  ['nothing where a number begins with no letter', ['2026-1', '#7', 'Ärz-1', '😀1', '😀2', '日1'], []],
  ['what is there beside what has no letters', ['😀1', '2026-1', 'Z-1', '~9'], ['Z']],
  ['eight at most', [...'ABCDEFGHIJK'].map((letter) => `${letter}1`), [...'ABCDEFGH']],
])('[PL-27] letters before a case number: %s', async (_, numbers, prefixes) => {
  const { deps } = await openTestDeps();
  const rules = {
    code: 't',
    name: { nl: 'T' },
    noun: 'case',
    term: { basis: 'none' },
    steps: [],
    choices: [],
  } as const;
  await deps.zaak
    .insert(caseType)
    .values({ ...type, id: 't', rules: { ...rules, steps: [], choices: [], silentAfter: 'P21D', retention: 'P5Y' } });
  const row = { organisation: 'lindewaard', source: 's', typeId: 't', version: 1, inputHash: 'x', updatedAt: 'x' };
  await deps.zaak
    .insert(caseFile)
    .values(numbers.map((number, id) => ({ ...row, id: `case-${id}`, ref: number, number })));
  expect(await createNumberPrefixes(deps)('lindewaard')).toEqual(prefixes);
});
