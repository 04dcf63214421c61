import type { ProblemCode } from '../../protocol/problem.ts';

/** What a person reads when a request cannot be answered: what we see, and what to do. */
export type ProblemWords = Record<ProblemCode, { title: string; detail: string }>;
