import type { Locator, Page } from '@playwright/test';
import { Citizen } from '../e2e/rondkomen/support/citizen.ts';
import { expect, test } from '../support/browser/test.ts';

/** What a system colour is in this browser now. */
const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.cssText = `color: ${colour}; forced-color-adjust: none`;
    document.body.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }, name);

const edgeOf = (one: Locator): Promise<string> =>
  one.evaluate((element) => {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
    return `${borderTopColor} ${borderTopWidth} ${backgroundColor}`;
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`[WG-17] in forced colours, ${colorScheme}, what cannot be pressed yet and what is chosen look so`, async ({
    page,
    isMobile,
  }) => {
    test.skip(!isMobile, 'the panel is as narrow beside a page');
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const [grey, canvas] = [await systemColour(page, 'GrayText'), await systemColour(page, 'Canvas')];
    const citizen = new Citizen(page);
    await citizen.open();
    await citizen.button(/^Liever meteen praten/).click();
    await citizen.sees('Kies een tijd die u past.');

    const go = citizen.button(/^Kies /);
    await expect(go).toHaveAttribute('aria-disabled', 'true');
    await expect(go).toHaveCSS('color', grey);
    await expect(go).toHaveCSS('background-color', canvas);
    await expect(go).toHaveCSS('border-top-style', 'dashed');
    // What a browser keeps from being pressed by itself looks the same.
    await go.evaluate((button) => {
      for (const kind of ['btn', 'btn line']) {
        const other = document.createElement('button');
        Object.assign(other, { className: kind, disabled: true, textContent: `nog niet ${kind}` });
        button.parentElement?.append(other);
      }
    });
    for (const kind of ['btn', 'btn line']) {
      const other = citizen.button(new RegExp(`nog niet ${kind}$`));
      await expect(other).toHaveCSS('color', grey);
      await expect(other).toHaveCSS('border-top-style', 'dashed');
    }

    const times = citizen.part.locator('label.slot');
    const before = await edgeOf(times.first());
    expect(await edgeOf(times.nth(1))).toBe(before);
    await times.first().click();
    await expect(times.first()).toHaveAttribute('data-on');
    expect(await edgeOf(times.first()), 'a time that is chosen').not.toBe(before);
    await expect(go).not.toHaveCSS('color', grey);
    await expect(go).toHaveCSS('background-color', await systemColour(page, 'ButtonText'));
  });
}
