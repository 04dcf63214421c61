import type { BrowserContext, Page } from '@playwright/test';
import type { DemoServer } from '../support/browser/demo-server.ts';
import { Houvast } from '../support/browser/houvast.ts';
import { minute, second, tuesdayMorning } from '../support/browser/moment.ts';
import type { Office } from '../support/browser/office.ts';
import { Talk } from '../support/browser/talk.ts';
import { demoCase, expect } from '../support/browser/test.ts';

interface World {
  page: Page;
  context: BrowserContext;
  server: DemoServer;
  office: Office;
}

interface ScreenState {
  name: string;
  /** Brings the screen there; settles when it stands still. */
  reach(world: World): Promise<void>;
}

const isCase = (url: URL) => /\/v1\/cases\/[^/]+$/.test(url.pathname);
const gemeente = '/gemeente/';

function state(name: string, reach: (houvast: Houvast, world: World) => Promise<void>): ScreenState {
  return { name, reach: (world) => reach(new Houvast(world.page), world) };
}

const caseState = (name: string, number: string) =>
  state(name, async (houvast) => {
    await houvast.openCase(number);
    // The sheets of a decision come a moment after its answer.
    await expect(houvast.case.getByRole('heading', { level: 3 }).first()).toBeVisible();
  });

const choice = (name: string, row: 'rules' | 'keeps') =>
  state(name, async (houvast, { page }) => {
    await page.goto(gemeente);
    await houvast.show();
    await houvast.button(houvast.words[row]).click();
    await expect(houvast.button(houvast.words.back)).toBeVisible();
  });

const talkState = (name: string, ...questions: string[]) =>
  state(name, async (houvast, { page }) => {
    const talk = new Talk(page);
    await talk.open();
    for (const question of questions) await talk.ask(question);
    // Said a moment after it is there.
    if (questions.length > 0) await expect(houvast.panel.getByRole('status')).not.toBeEmpty();
  });

/** Every screen and state that a citizen can meet. */
export const screenStates: readonly ScreenState[] = [
  state('welcome', async (houvast, { page }) => {
    await page.goto(gemeente);
    await houvast.show();
    await expect(houvast.panel).toContainText(houvast.words.openNow);
  }),
  state('welcome-closed', async (houvast, { page, context }) => {
    await context.clock.setFixedTime('2026-11-24T19:00:00+01:00');
    await page.goto('/corporatie/');
    await houvast.show();
    await expect(houvast.panel).toContainText('Woningcorporatie Vlierhof');
  }),
  state('person', async (houvast, { page }) => {
    await page.goto(gemeente);
    await houvast.show();
    // The list has all its rows once the facts of the organisation are there.
    await expect(houvast.button(houvast.words.rules)).toBeVisible();
    await houvast.button(houvast.words.rowPerson).click();
    await houvast.button('Bellen of langskomen').click();
    await expect(houvast.panel).toContainText('Lindeplein');
  }),
  choice('rules', 'rules'),
  choice('keeps', 'keeps'),
  talkState('talk'),
  talkState('talk-answer', 'wanneer halen jullie grofvuil op'),
  talkState('talk-boundary', 'wanneer halen jullie grofvuil op', 'jij bent echt een waardeloos stuk vreten'),
  talkState('talk-crisis', 'ik wil niet meer leven'),
  state('access', (houvast) => houvast.openAccess(gemeente)),
  state('no-code', async (houvast) => {
    await houvast.openAccess(gemeente);
    await houvast.button(houvast.words.noCode).click();
    await expect(houvast.heading(houvast.words.access)).toBeHidden();
  }),
  state('access-slips', async (houvast) => {
    await houvast.openAccess(gemeente);
    await houvast.enter('', 'KKKK');
    await expect(houvast.panel).toContainText(houvast.words.codeShort);
  }),
  state('access-wrong', async (houvast) => {
    await houvast.openAccess(gemeente);
    await houvast.enter('LW-99998', 'KKKK MMMM NNNN');
    await expect(houvast.panel).toContainText(houvast.words.wrongCode);
  }),
  state('loading-slow', async (houvast, { page, context }) => {
    await context.clock.install({ time: tuesdayMorning });
    await page.route(isCase, () => {});
    await houvast.openAccess(gemeente);
    await houvast.enter('LW-10421', demoCase('LW-10421').code);
    await expect(houvast.panel).toContainText(houvast.words.looking);
    await context.clock.fastForward(6 * second);
    await expect(houvast.panel).toContainText(houvast.words.slow);
  }),
  state('failed', async (houvast, { page }) => {
    await page.route(isCase, (route) => route.fulfill({ status: 503, body: '' }));
    await houvast.openAccess(gemeente);
    await houvast.enter('LW-10421', demoCase('LW-10421').code);
    await expect(houvast.panel).toContainText(houvast.words.unavailable);
  }),
  state('list', async (houvast, { page }) => {
    await page.goto('/gemeente/mijn/');
    await page.getByRole('button', { name: 'Log in als meneer Nowak' }).click();
    await expect(page.getByText('U bent ingelogd als meneer Nowak.')).toBeVisible();
    await houvast.launcher.click();
    await expect(houvast.button('Aanvraag bijstand')).toBeVisible();
  }),
  caseState('case-on-time', 'LW-10421'),
  caseState('case-paper-missing', 'LW-10433'),
  caseState('case-late', 'LW-10302'),
  caseState('case-repay', 'LW-10360'),
  caseState('case-refused', 'LW-10387'),
  caseState('case-paid', 'LW-10319'),
  caseState('case-moved-back', 'LW-10394'),
  caseState('case-repair-late', 'VH-20765'),
  state('case-changed', async (houvast, { office }) => {
    await houvast.openCase('LW-10440');
    await office.act('LW-10440', 'promise');
    await expect(houvast.case).toContainText('Noor belt u over uw zaak.');
  }),
  state('case-offline', async (houvast, { context }) => {
    await houvast.openCase('LW-10421');
    await context.setOffline(true);
    await expect(houvast.panel).toContainText(houvast.words.offline);
  }),
  state('still-there', async (houvast, { context, server }) => {
    await context.clock.install({ time: tuesdayMorning });
    await houvast.openCase('LW-10421');
    server.clock.advance(28.5 * minute);
    await context.clock.fastForward(28.5 * minute);
    await expect(houvast.panel.or(houvast.page.getByRole('alertdialog')).first()).toContainText(
      houvast.words.stillThere,
    );
  }),
  state('ended', async (houvast, { context, server }) => {
    await context.clock.install({ time: tuesdayMorning });
    await houvast.openCase('LW-10421');
    server.clock.advance(31 * minute);
    await context.clock.fastForward(31 * minute);
    await expect(houvast.heading(houvast.words.ended)).toBeVisible();
  }),
];
