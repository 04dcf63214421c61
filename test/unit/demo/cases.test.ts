import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { demoCases } from '../../../demo/cases/index.ts';
import { demoCasesJson } from '../../../demo/cases-list.ts';
import { toCaseInput } from '../../../demo/demo-case.ts';
import { people } from '../../../demo/people.ts';
import { caseInput } from '../../../edge/protocol/case-input.ts';
import { codeAlphabet, codeLength, normalizeCode } from '../../../edge/protocol/session.ts';

const today = '2026-11-24';

describe('[DEMO-01] demo cases are complete and can be told apart', () => {
  test('there are at least twelve, of both organisations', () => {
    expect(demoCases.length).toBeGreaterThanOrEqual(14);
    expect(new Set(demoCases.map(({ organisation }) => organisation))).toEqual(new Set(['lindewaard', 'vlierhof']));
  });

  test('numbers and codes are unique, and codes are as on a letter', () => {
    expect(new Set(demoCases.map(({ number }) => number)).size).toBe(demoCases.length);
    expect(new Set(demoCases.map(({ code }) => code)).size).toBe(demoCases.length);
    for (const { code } of demoCases) expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{${codeLength}}$`));
  });

  test.each(demoCases.map((demo) => [demo.number, demo] as const))(
    '%s is a push that the API takes',
    (_number, demo) => {
      expect(v.safeParse(caseInput, JSON.parse(JSON.stringify(toCaseInput(demo, today)))).success).toBe(true);
    },
  );

  test.each(demoCases.map((demo) => [demo.number, demo] as const))(
    '%s says everything in both languages',
    (_number, demo) => {
      const texts = localizedIn(toCaseInput(demo, today));
      expect(texts.length).toBeGreaterThan(3);
      for (const { nl, en } of texts) {
        expect(en, nl).toBeTruthy();
        expect(nl).not.toMatch(/!|spoedig|\bje\b|\bjij\b|helaas/i);
        for (const sentence of nl.split(/(?<=[.?])\s/))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      }
    },
  );

  test('a case is held by a citizen of its own organisation', () => {
    for (const { organisation, holder } of demoCases) expect(people[holder].organisation).toBe(organisation);
  });

  test('one citizen has several cases', () => {
    expect(demoCases.filter(({ holder }) => holder === 'deBoer').length).toBeGreaterThan(2);
  });

  test('numbers of citizens lie in the range for tests and pass the check of a BSN', () => {
    for (const { holder } of Object.values(people)) {
      if (holder.scheme !== 'bsn') continue;
      expect(holder.identifier).toMatch(/^9999\d{5}$/);
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
      const sum = weights.reduce((total, weight, index) => total + weight * Number(holder.identifier[index]), 0);
      expect(sum % 11).toBe(0);
    }
  });

  test('the same case told on another day has other days and the same shape', () => {
    for (const demo of demoCases) {
      const now = toCaseInput(demo, today).events;
      const later = toCaseInput(demo, '2027-02-10').events;
      expect(later.map(({ id, type }) => [id, type])).toEqual(now.map(({ id, type }) => [id, type]));
      expect(later[0]?.on).not.toBe(now[0]?.on);
    }
  });
});

test('[DEMO-04] the list names every case with its page, number, code and what it shows', () => {
  const rows = demoCasesJson();
  expect(rows.map(({ number }) => number)).toEqual(demoCases.map(({ number }) => number));
  for (const row of rows) {
    expect(normalizeCode(row.code)).toBe(demoCases.find(({ number }) => number === row.number)?.code);
    expect(row.page).toBe(row.organisation === 'lindewaard' ? '/gemeente/' : '/corporatie/');
    expect(row.shows.en).toBeTruthy();
  }
});

function localizedIn(value: unknown): { nl: string; en?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && typeof value.nl === 'string') return [value as { nl: string; en?: string }];
  return Object.values(value).flatMap(localizedIn);
}
