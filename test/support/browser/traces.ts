import { expect, type Page } from '@playwright/test';

/** Everything that a page can leave in a browser, as text. */
export function traces(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    cookies: document.cookie,
    history: JSON.stringify(history.state),
    windowName: window.name,
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify('caches' in window ? await caches.keys() : []),
    workers: String((await navigator.serviceWorker?.getRegistrations())?.length ?? 0),
  }));
}

/** None of these words stands anywhere in the browser, nor in an address that was asked for. */
export async function expectNowhere(page: Page, words: readonly string[], addresses: readonly string[] = []) {
  const found = { ...(await traces(page)), addresses: addresses.join(' ') };
  for (const [place, text] of Object.entries(found)) {
    for (const word of words) expect.soft(text.toLowerCase(), place).not.toContain(word.toLowerCase());
  }
}

/** Of a session only this may stay, in the tab: a token and when it ends. */
export async function expectOnlySession(page: Page, organisation: string): Promise<void> {
  const found = await traces(page);
  expect(Object.keys(JSON.parse(found['sessionStorage'] ?? '{}'))).toEqual([`houvast:${organisation}`]);
  expectEmpty({ ...found, sessionStorage: '{}' });
}

export async function expectNothingKept(page: Page): Promise<void> {
  expectEmpty(await traces(page));
}

function expectEmpty({ address: _, title: _title, ...kept }: Record<string, string>): void {
  expect(kept).toEqual({
    cookies: '',
    history: 'null',
    windowName: '',
    localStorage: '{}',
    sessionStorage: '{}',
    databases: '[]',
    caches: '[]',
    workers: '0',
  });
}
