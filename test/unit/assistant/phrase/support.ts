import { plainSpaces } from '../../../../edge/assistant/format.ts';
import { phraseCase } from '../../../../edge/assistant/phrase.ts';
import type { CaseView, Section, SectionOf } from '../../../../edge/assistant/view.ts';
import { nl } from '../../../../edge/assistant/words/nl.ts';
import type { Explanation } from '../../../../edge/protocol/explanation.ts';
import { type ExampleName, exampleExplanation, examples } from '../../../support/explanations.ts';

export const view = (name: ExampleName, words = nl): CaseView => phraseCase(examples[name], { words });
export const tell = (rest: Partial<Explanation>): CaseView => phraseCase(exampleExplanation(rest), { words: nl });

export function part<Kind extends Section['kind']>(of: CaseView, kind: Kind): SectionOf<Kind> {
  const found = of.sections.find((section): section is SectionOf<Kind> => section.kind === kind);
  if (!found) throw new Error(`This case has no part ${kind}.`);
  return found;
}
export const kinds = (of: CaseView): string[] => of.sections.map(({ kind }) => kind);
export const texts = (lines: readonly { text: string }[] | undefined): string[] =>
  (lines ?? []).map(({ text }) => plainSpaces(text));

/** Every text that stands anywhere in a view. */
export function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [plainSpaces(value)];
  return value && typeof value === 'object' ? Object.values(value).flatMap(allTexts) : [];
}
