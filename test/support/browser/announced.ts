import type { Page } from '@playwright/test';

declare global {
  interface Window {
    houvastAnnounced?: string[];
  }
}

/** Hears what live regions say from now on, inside shadow trees too. To be called before the page is opened. */
export async function hear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    window.houvastAnnounced = said;
    const lastSaid = new WeakMap<Element, string>();
    const listen = (root: Node): void =>
      new MutationObserver(() => {
        if (!(root instanceof ShadowRoot)) return;
        for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
          const words = (region.textContent ?? '').trim();
          if (words && words !== lastSaid.get(region)) said.push(words);
          lastSaid.set(region, words);
        }
      }).observe(root, { childList: true, characterData: true, subtree: true });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      listen(root);
      return root;
    };
  });
}

export const announced = (page: Page): Promise<string[]> => page.evaluate(() => [...(window.houvastAnnounced ?? [])]);
