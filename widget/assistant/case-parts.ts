import { defineCase } from './case/case.ts';
import { defineCaseList } from './case/case-list.ts';

/** Defines what shows cases. Fetched when a citizen is on the way to one. */
export function defineCaseParts(): void {
  defineCase();
  defineCaseList();
}
