import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { phraseCase } from '../../../../edge/assistant/phrase.ts';
import type { Section } from '../../../../edge/assistant/view.ts';
import { en } from '../../../../edge/assistant/words/en.ts';
import { nl } from '../../../../edge/assistant/words/nl.ts';
import { explanation as explanationSchema } from '../../../../edge/protocol/explanation.ts';
import { type ExampleName, examples } from '../../../support/explanations.ts';
import { allTexts, view } from './support.ts';

const names = Object.keys(examples) as ExampleName[];

/** The actions that a section offers, besides rows of choices. */
function offers(section: Section): string[] {
  if (section.kind === 'choices' || section.kind === 'bill') return [];
  if (section.kind === 'installments') return [section.action.kind];
  const { days = [], actions = [] } = section;
  return [...days.flatMap(({ link, button }) => [link, button]), ...actions].flatMap((action) => action?.kind ?? []);
}

describe.each(names)('the example %s', (name) => {
  it('is a valid explanation', () => {
    expect(v.safeParse(explanationSchema, examples[name]).issues).toBeUndefined();
  });

  it.each([nl, en])('[CV-02] is told without a gap', (words) => {
    for (const text of allTexts(view(name, words))) expect(text).not.toMatch(/undefined|NaN|Invalid|\[object|!/);
  });

  it('[CV-09] has at most one filled button', () => {
    const { sections, primary } = view(name);
    expect(sections.flatMap(offers).filter((kind) => kind === primary).length).toBe(primary ? 1 : 0);
  });

  it('[CV-10] keeps every choice in reach, once', () => {
    const { sections } = view(name);
    const rows = sections.flatMap((section) =>
      section.kind === 'choices' ? [...section.rows, ...(section.more?.rows ?? [])] : [],
    );
    const elsewhere = sections.flatMap(offers).filter((kind) => kind !== 'cannot' && kind !== 'upload');
    const offered = [...rows.map(({ kind }) => kind), ...elsewhere];
    expect(new Set(offered).size).toBe(offered.length);
    for (const { kind } of examples[name].choices) expect(offered).toContain(kind);
    for (const section of sections) if (section.kind === 'choices') expect(section.rows.length).toBeLessThanOrEqual(3);
  });

  it('[CV-04] is all English in English, or marked as Dutch', () => {
    const english = phraseCase(examples[name], { words: en });
    const marked = JSON.stringify(english).match(/"lang":"nl"/g) ?? [];
    expect(marked.length > 0).toBe(name === 'onlyDutch');
  });
});
