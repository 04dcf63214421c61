import type { DemoCaseType } from '../demo-case.ts';
import { text } from '../text.ts';

type DemoStep = NonNullable<DemoCaseType['steps']>[number];

/** A step: its short name, one sentence on what happens in it, and how long it usually takes. Not final: a decision ends the case. */
export function step(key: string, title: [string, string], explanation: [string, string], usually?: string): DemoStep {
  const words = { key, title: text(...title), explanation: text(...explanation) };
  return usually ? { ...words, usually } : words;
}

export const decideStep = step(
  'decide',
  ['Besluiten', 'Deciding'],
  ['Wij besluiten. U krijgt een brief.', 'We decide. You get a letter.'],
);

export function checkStep(usually: string): DemoStep {
  return step(
    'check',
    ['Uw papieren bekijken', 'Checking your papers'],
    ['Wij kijken of wij alles hebben.', 'We check whether we have everything.'],
    usually,
  );
}

/** The only step that ends a case by itself, where no decision does. */
export function doneStep(title: [string, string], explanation: [string, string]): DemoStep {
  return { ...step('done', title, explanation), final: true };
}
