import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

interface Inspection {
  /** A rule, and what it found where. */
  violations: { id: string; nodes: { target: string; html: string; summary: string }[] }[];
  /** How many rules had something to look at. */
  looked: number;
}

interface What {
  /** CSS selector of what is looked at. */
  within?: string;
  /** On top of WCAG 2.2 A and AA. */
  tags?: readonly string[];
  except?: readonly string[];
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Lets axe look at a page, inside shadow trees as well. It is put into a document once and runs there: the package that
 * ties axe to Playwright opens a second page for each look, which takes four times as long.
 */
export async function inspect(page: Page, { within = 'html', tags = [], except = [] }: What = {}): Promise<Inspection> {
  // A frame is a document of its own, which would go unseen.
  expect(await page.locator('iframe').count(), 'frames on the page').toBe(0);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, values, disabled]) => {
      if (!window.axe) throw new Error('axe is not on the page.');
      const { violations, passes } = await window.axe.run(
        { include: [selector] },
        {
          runOnly: { type: 'tag', values: [...values] },
          rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
          resultTypes: ['violations'],
        },
      );
      return {
        violations: violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, html, failureSummary = '' }) => ({
            target: JSON.stringify(target),
            html,
            summary: failureSummary,
          })),
        })),
        looked: passes.length,
      };
    },
    [within, [...levels, ...tags], except] as const,
  );
}

/** Every rule of WCAG 2.2 AA that a machine can look at holds. Says what failed where. */
export async function expectAccessible(page: Page, what: string, within = 'html'): Promise<void> {
  const { violations, looked } = await inspect(page, { within });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, summary }) => `${id} at ${target}: ${summary}`),
  );
  expect(found, `WCAG 2.2 AA on ${what}`).toEqual([]);
  // An empty screen would pass too.
  expect(looked, `rules that had something to look at on ${what}`).toBeGreaterThan(5);
}
