import type { DemoCaseType } from '../demo-case.ts';
import { text } from '../text.ts';

type DemoStep = NonNullable<DemoCaseType['steps']>[number];

/** A step: its short name, and one sentence on what happens in it. Without `usually` it is the last. */
export function step(key: string, title: [string, string], explanation: [string, string], usually?: string): DemoStep {
  const words = { key, title: text(...title), explanation: text(...explanation) };
  return usually ? { ...words, usually } : { ...words, final: true };
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
