import { expect, type Page } from '@playwright/test';

/** Ours are at least this large, each way, in CSS pixels; WCAG 2.2 asks for 24. */
const target = 44;

/** Everything in the assistant that can be pressed is large enough for a thumb. A link inside a sentence is exempt. */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate((least) => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.matches('a[href], button, input, select, textarea, summary, label:has(input)')) continue;
        if (element.matches('p > a') || element.closest('label')?.matches(':has(input)')) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width === 0 || height === 0) continue;
        if (width < least - 0.5 || height < least - 0.5)
          found.push(`${element.localName} "${element.textContent?.trim().slice(0, 40)}" ${width} x ${height}`);
      }
    };
    for (const assistant of document.querySelectorAll('houvast-assistant'))
      if (assistant.shadowRoot) visit(assistant.shadowRoot);
    return found;
  }, target);
  expect(small, `smaller than ${target} px`).toEqual([]);
}

/** Nothing scrolls sideways, and no text runs out of its box or out of the screen. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide on ${clientWidth}`);
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.vh, [aria-hidden=true]'))
          continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        const what = `${element.localName}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`;
        if (left < -0.5 || right > innerWidth + 0.5)
          found.push(`${what} lies from ${left} to ${right} of ${innerWidth}`);
        else if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && !element.matches('input'))
          found.push(`${what} holds ${element.scrollWidth} in ${element.clientWidth}`);
      }
    };
    for (const assistant of document.querySelectorAll('houvast-assistant'))
      if (assistant.shadowRoot) visit(assistant.shadowRoot);
    return found;
  });
  expect(cut, 'cut off or scrolling sideways').toEqual([]);
}
