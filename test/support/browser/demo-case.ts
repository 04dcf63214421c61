import { demoCases } from '../../../demo/cases/index.ts';
import type { DemoCase } from '../../../demo/demo-case.ts';

/** A demo case by its number, with the page of its organisation. */
export function demoCase(number: string): DemoCase & { page: string } {
  const found = demoCases.find((demo) => demo.number === number);
  if (!found) throw new Error(`There is no demo case ${number}.`);
  return { ...found, page: found.organisation === 'lindewaard' ? '/gemeente/' : '/corporatie/' };
}
