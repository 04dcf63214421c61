import { build } from 'vite';
import type { Watch } from '../support/browser/watch.ts';
import { node } from './installed.ts';
import { assistant, page as draw, strictPolicy } from './site.ts';
import { demoCase, expect, Houvast, test } from './test.ts';

const script = '/node_modules/@houvast/widget/houvast.js';
const number = 'LW-10421';

/** From the first sight of the launcher, with hours from the API, to a case. */
async function seeCase(houvast: Houvast, address: string): Promise<void> {
  await houvast.page.goto(address);
  await expect(houvast.launcher).toHaveAccessibleName(/Nu open tot 17\.00 uur$/);
  await houvast.show();
  await houvast.chooseCase();
  await houvast.enter(number, demoCase(number).code);
  await expect(houvast.answer).toHaveText(houvast.words.nothingToDo);
}

/** Files came from the site, answers from the API on another origin, and the browser had nothing to complain of. */
function expectClean(seen: Watch, site: string, api: string): void {
  expect(new URL(site).origin).not.toBe(new URL(api).origin);
  const asked = seen.addresses.map((address) => new URL(address));
  expect([...new Set(asked.map(({ origin }) => origin))].sort()).toEqual([site, api].sort());
  expect(asked.filter(({ origin, pathname }) => origin === api && !pathname.startsWith('/v1/'))).toEqual([]);
  expect(seen.addresses.some((address) => address.startsWith(`${api}/v1/cases/`))).toBe(true);
  expect(seen.complaints).toEqual([]);
}

/** The package in pages of a site whose API lives on another origin. */
export function pages(): void {
  test('[PK-01] the installed package shows a case in a plain page, with the API on another origin', async ({
    page,
    api,
    installed,
    serveProject,
    seen,
  }) => {
    installed.write('plain/index.html', draw([script], [assistant('lindewaard', api.url)]));
    const site = await serveProject();
    await seeCase(new Houvast(page), `${site.url}/plain/`);
    expectClean(seen, site.url, api.url);
  });

  test('[PK-02] under the strictest policy for a site, with Trusted Types, nothing is violated', async ({
    page,
    api,
    installed,
    serveProject,
    seen,
  }) => {
    installed.write('strict/index.html', draw([script], [assistant('lindewaard', api.url)]));
    const site = await serveProject(strictPolicy(api.url));
    const houvast = new Houvast(page);
    await seeCase(houvast, `${site.url}/strict/`);
    await houvast.button(houvast.words.back).click();
    expectClean(seen, site.url, api.url);
  });

  test('[PK-03] a bundler takes it in and keeps the panel apart until a citizen wants it', async ({
    page,
    api,
    installed,
    serveProject,
    seen,
  }) => {
    installed.write('bundled/index.html', draw(['/main.js'], [assistant('lindewaard', api.url)]));
    installed.write('bundled/main.js', "import '@houvast/widget';\n");
    const root = `${installed.folder}/bundled`;
    await build({ root, configFile: false, logLevel: 'error' });
    const site = await serveProject(strictPolicy(api.url), `${root}/dist`);
    const houvast = new Houvast(page);
    await page.goto(site.url);
    await expect(houvast.launcher).toBeVisible();
    const before = seen.addresses.length;
    expect(seen.addresses.filter((address) => address.includes('/panel-'))).toEqual([]);
    await seeCase(houvast, site.url);
    expect(seen.addresses.slice(before).filter((address) => address.includes('/panel-'))).not.toEqual([]);
    expectClean(seen, site.url, api.url);
  });

  test('[PK-04] a server that draws pages can import it; there it does nothing', ({ installed }) => {
    const program = "await import('@houvast/widget'); console.log(typeof customElements);";
    expect(node(['--input-type=module', '--eval', program], installed.folder)).toEqual({
      code: 0,
      output: 'undefined\n',
    });
  });
}
