import { expect } from '@playwright/test';
import type { DemoServer } from '../../../support/browser/demo-server.ts';
import { test as base } from '../../../support/browser/hosts.ts';
import { tuesdayMorning } from '../../../support/browser/moment.ts';
import { doorOf, type OfficePages, openOfficePages } from './office-pages.ts';

/** People with telephones and microphones at the demo, whichever host it runs on; a citizen has the screen of the project. */
export interface World extends OfficePages {
  server: DemoServer;
  /** Where the telephone on the screen is. */
  telephoneUrl: string;
}

/** For calls that are played on either host. */
export const test = base.extend<{ world: World }>({
  world: async ({ browser, openServer, viewport, isMobile }, use) => {
    const server = await openServer({ telephone: true });
    const stopClock = server.clock.run();
    const exchangeUrl = server.exchange?.url ?? '';
    const pages = openOfficePages(browser, { ...doorOf(server), moment: tuesdayMorning });
    const citizen: World['citizen'] = (options) =>
      pages.citizen({ viewport, isMobile, hasTouch: isMobile, ...options });
    await use({ ...pages, citizen, server, telephoneUrl: `${exchangeUrl}/telefoon/` });
    const ours = [server.url, exchangeUrl].flatMap((url) => [url, url.replace('http', 'ws')]);
    const elsewhere = pages.addresses.filter(
      (address) => ![...ours, 'data:', 'blob:'].some((to) => address.startsWith(to)),
    );
    expect.soft(elsewhere, 'requests to another host').toEqual([]);
    expect.soft(server.faults(), 'what the app did wrong at the telephone').toEqual([]);
    expect.soft(await server.errors(), 'mistakes in the log').toEqual([]);
    await pages.close();
    stopClock();
    await server.stop();
  },
});

export { expect };
