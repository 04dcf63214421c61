import type { Page } from '@playwright/test';

/** What the probe in the page writes down; moments are milliseconds since the navigation began. */
interface Notes {
  shift: number;
  /** The part of each long task beyond 50 ms, summed. */
  blocking: number;
  tappedAt?: number;
  seenAt: Record<string, number>;
}

declare global {
  interface Window {
    houvastBench: Notes & { watch(text: string): void };
  }
}

/** Puts the probe in every page that `page` opens, before anything else runs there. */
export async function addProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Notes = { shift: 0, blocking: 0, seenAt: {} };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) notes.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        notes.tappedAt ??= timeStamp;
      },
      true,
    );

    function isThere(root: ParentNode, text: string): boolean {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('button, a') && element.textContent?.includes(text)) {
          const { width, height } = element.getBoundingClientRect();
          if (width > 0 && height > 0) return true;
        }
        if (element.shadowRoot && isThere(element.shadowRoot, text)) return true;
      }
      return false;
    }

    /** Looks each frame; what is found counts from the moment the main thread is free again after drawing it. */
    function watch(text: string): void {
      requestAnimationFrame(function look() {
        if (!document.body || !isThere(document.body, text)) {
          requestAnimationFrame(look);
          return;
        }
        requestAnimationFrame(() =>
          setTimeout(() => {
            notes.seenAt[text] ??= performance.now();
          }),
        );
      });
    }
    window.houvastBench = Object.assign(notes, { watch });
  });
}

/** Makes the probe look for a button or link with this text, in every page from its start. */
export async function watchFromStart(page: Page, text: string): Promise<void> {
  await page.addInitScript((wanted) => window.houvastBench.watch(wanted), text);
}

export async function watchFromNow(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => window.houvastBench.watch(wanted), text);
}

/** When a text that is watched was there. @throws when it does not come within 20 seconds. */
export async function seenAt(page: Page, text: string): Promise<number> {
  await page.waitForFunction((wanted) => wanted in window.houvastBench.seenAt, text, { timeout: 20_000, polling: 200 });
  return page.evaluate((wanted) => window.houvastBench.seenAt[wanted] ?? Number.NaN, text);
}

export function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => {
    const { shift, blocking, tappedAt, seenAt } = window.houvastBench;
    return tappedAt === undefined ? { shift, blocking, seenAt } : { shift, blocking, tappedAt, seenAt };
  });
}
