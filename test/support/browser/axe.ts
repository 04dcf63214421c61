import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule of WCAG 2.2 AA that a machine can look at holds, inside shadow trees as well. Says what failed where. */
export async function expectAccessible(page: Page, what: string, within = 'html'): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).include(within).withTags(levels).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary}`),
  );
  expect(found, `WCAG 2.2 AA on ${what}`).toEqual([]);
  // An empty screen would pass too.
  expect(passes.length, `rules that had something to look at on ${what}`).toBeGreaterThan(5);
}
