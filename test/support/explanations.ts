import { decided } from './explanations/decided.ts';
import { late } from './explanations/late.ts';
import { repairs } from './explanations/repairs.ts';
import { underWay } from './explanations/under-way.ts';

export { exampleExplanation, exampleToday } from './explanations/example.ts';

/** One example for each story that the demo tells. */
export const examples = { ...underWay, ...late, ...decided, ...repairs };

export type ExampleName = keyof typeof examples;
