import type { Page } from '@playwright/test';
import { signIdentity } from '../../demo/identity.ts';
import type { HouvastAssistant } from '../../widget/index.ts';
import { copyAsOther } from './installed.ts';
import { assistant, page as draw } from './site.ts';
import { demoCase, expect, Houvast, test } from './test.ts';

const installedScript = '/node_modules/@houvast/widget/houvast.js';
const otherScript = '/other/houvast.js';
const inOrder = [
  [installedScript, otherScript],
  [otherScript, installedScript],
] as const;

/** Two versions of the package on one page: the one that came first does all the work. */
export function versions(): void {
  for (const [first, second] of inOrder) {
    test(`[PK-06] with ${first} before another version every element works, and the console warns once`, async ({
      page,
      api,
      installed,
      serveProject,
      seen,
    }) => {
      copyAsOther(installed, 'other');
      const elements = [assistant('lindewaard', api.url), assistant('vlierhof', api.url)];
      installed.write('twice/index.html', draw([first, second], elements));
      const site = await serveProject();
      const houvast = new Houvast(page);
      const { words } = houvast;
      const element = page.locator('houvast-assistant');

      await page.goto(`${site.url}/twice/`);
      const launchers = page.getByRole('button', { name: /^Hulp en status/ });
      await expect(launchers.first()).toHaveAccessibleName(/tot 17\.00 uur$/);
      await expect(launchers.last()).toHaveAccessibleName(/tot 18\.00 uur$/);

      await element.first().evaluate((lindewaard: HouvastAssistant) => lindewaard.show());
      await houvast.chooseCase();
      await houvast.enter('LW-10421', demoCase('LW-10421').code);
      await expect(houvast.answer).toHaveText(words.nothingToDo);
      await page.keyboard.press('Escape');
      await expect(houvast.panel).toBeHidden();

      // With the login of the site, so that the list of cases is drawn as well.
      const token = await signIdentity(api.host.deps, 'visser');
      await element.last().evaluate((vlierhof: HouvastAssistant, identityToken) => {
        vlierhof.identityToken = identityToken;
        return vlierhof.show();
      }, token);
      await expect(houvast.heading(words.cases)).toBeVisible();
      await expect(houvast.panel).toContainText('Reparatie');
      const inside = ['houvast-assistant', 'houvast-panel'];
      expect(await definedElements(page)).toEqual(inside);
      await houvast.panel.getByRole('listitem').getByRole('button').first().click();
      await expect(houvast.answer).toBeVisible();

      expect(seen.complaints).toEqual([expect.stringMatching(/^warning: Houvast twice/)]);
      const asked = seen.addresses.map((address) => new URL(address).pathname);
      const partsOf = (script: string) => asked.filter((path) => path.startsWith(script.replace('.js', '/')));
      expect(partsOf(first).length).toBeGreaterThan(3);
      expect(partsOf(second)).toEqual([]);
    });
  }
}

/** Names of the custom elements that work, also inside shadow trees; one that does not is marked. */
function definedElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>();
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const { localName } = element;
        if (element.shadowRoot) look(element.shadowRoot);
        if (!localName.includes('-')) continue;
        const defined = customElements.get(localName);
        names.add(defined && element instanceof defined ? localName : `${localName} is not defined`);
      }
    };
    look(document);
    return [...names].sort();
  });
}
